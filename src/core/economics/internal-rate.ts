// The internal rate of a flow: the rate closest to zero that makes the net present value zero; null when there is none.
import { positiveRoots } from './positive-roots.ts';

/** With x = 1 / (1 + rate) the net present value is a polynomial in x, whose coefficients are the flow. */
export function internalRate(flow: readonly number[]): number | null {
  const rates = positiveRoots(flow).map((root) => 1 / root - 1);
  return rates.reduce<number | null>((best, rate) => (best === null || isCloser(rate, best) ? rate : best), null);
}

function isCloser(rate: number, other: number): boolean {
  const [a, b] = [Math.abs(rate), Math.abs(other)];
  return a < b || (a === b && rate > other);
}
