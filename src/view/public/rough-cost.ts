// An amount as people say it: to the nearest hundred thousand below ten million, and to the nearest half million above.

const million = 1_000_000;

/** Never zero for what costs something. */
export function roughCost(amount: number | null): number | null {
  if (amount === null || amount <= 0) return amount;
  const step = amount < 10 * million ? 100_000 : million / 2;
  return Math.max(step, Math.round(amount / step) * step);
}
