// Round numbers along an axis: 0, 20, 40 … They reach around all values, and there are always at least two.

export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  /** As many as tell the values apart. */
  readonly decimals: number;
}

const most = 1e12;

/** A number that can be drawn: what is none becomes 0, and what is beyond all sense is cut. */
export function bounded(value: number | undefined): number {
  return Math.min(most, Math.max(-most, value === undefined || Number.isNaN(value) ? 0 : value));
}

/** From 0, or from below it where a value is. `wanted`: about so many steps. */
export function niceTicks(given: readonly number[], wanted = 5): Ticks {
  const lowest = Math.min(0, ...given.map(bounded));
  const highest = Math.max(0, ...given.map(bounded));
  const span = highest - lowest;
  const step = span > 1e-9 ? roundStep(span / wanted) : 1;
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  const values = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, values, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

/** 1, 2 or 5, or these ten times as large or small. */
function roundStep(step: number): number {
  const size = 10 ** Math.floor(Math.log10(step));
  const ratio = step / size;
  const round = [1, 2, 5].find((each) => ratio <= each * (1 + 1e-9)) ?? 10;
  return round * size;
}

/** As many decimals as the values have, up to two. */
export function decimalsOf(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => [0, 1].find((places) => isExact(value, places)) ?? 2));
}

function isExact(value: number, places: number): boolean {
  return Math.abs(value * 10 ** places - Math.round(value * 10 ** places)) < 1e-6 * Math.max(1, Math.abs(value));
}
