// What a flow of amounts is worth in the base year.

/** Σ amount × factor, in the order of the years. */
export function presentValue(flow: readonly number[], factors: readonly number[]): number {
  return flow.reduce((sum, amount, index) => sum + amount * (factors[index] ?? 0), 0);
}

/** The same at one rate, the first amount undiscounted; null where it has no meaning (a rate of −100 % or lower). */
export function presentValueAt(rate: number, flow: readonly number[]): number | null {
  if (rate <= -1) return null;
  let factor = 1;
  let sum = 0;
  for (const amount of flow) {
    sum += amount * factor;
    factor /= 1 + rate;
  }
  return sum;
}
