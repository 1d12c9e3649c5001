// Rounds an amount to whole units of the currency, and never to minus zero.

export function wholeUnits(amount: number): number {
  return Math.round(amount) + 0;
}
