// Splits an amount by weights into whole units that sum to exactly the amount: each gets its part rounded down, and the units that are
// left go to those whose parts were cut most (the method of largest remainders, Hamilton). Among equals the first in the list.

/** `amount`: whole units, may be negative. Weights are not negative; when all are zero nobody gets anything. */
export function largestRemainder(amount: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const sign = Math.sign(amount);
  const exact = weights.map((weight) => (Math.abs(amount) * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = Math.abs(amount) - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: Math.round(1e6 * (value - Math.floor(value))) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const given = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => sign * (part + (given.has(index) ? 1 : 0)) + 0);
}
