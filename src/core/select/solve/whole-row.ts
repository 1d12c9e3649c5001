// A row in its smallest whole numbers, which says the same about whole choices and more about parts of them.
import type { ZeroOneRow } from './zero-one-program.ts';

/**
 * Divided by the greatest common divisor of its coefficients, and its limits no further out than the row can come: a limit far beyond that
 * makes a solver that counts in doubles blind to the rest.
 */
export function wholeRow({ entries, lower, upper }: ZeroOneRow): ZeroOneRow {
  const coefficients = entries.map(([, coefficient]) => coefficient);
  const divisor = commonDivisor(coefficients);
  const reach = (sign: number) => coefficients.reduce((sum, each) => sum + (each * sign > 0 ? each : 0), 0);
  // Limits that cannot be reached stay where they are, or they would cross.
  const least = Math.min(reach(-1), upper ?? Infinity);
  const most = Math.max(reach(1), lower ?? -Infinity);
  const whole = {
    entries: divisor === 1 ? entries : entries.map(([column, coefficient]) => [column, coefficient / divisor] as const),
    lower: lower === null ? null : Math.ceil(Math.max(lower, least) / divisor),
    upper: upper === null ? null : Math.floor(Math.min(upper, most) / divisor),
  };
  return (whole.lower ?? -Infinity) > (whole.upper ?? Infinity) ? neverHolds : whole;
}

const neverHolds: ZeroOneRow = { entries: [], lower: 1, upper: null };

/** Of whole numbers; 1 where all are 0. */
export function commonDivisor(numbers: readonly number[]): number {
  return numbers.reduce((divisor, number) => (divisor === 1 ? 1 : greatest(divisor, Math.abs(number))), 0) || 1;
}

function greatest(a: number, b: number): number {
  let [rest, divisor] = [a, b];
  while (divisor !== 0) [rest, divisor] = [divisor, rest % divisor];
  return rest;
}
