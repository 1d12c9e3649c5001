// Percentages added as people add them: to the hundredth, so that 33.34 + 33.33 + 33.33 is 100 in binary numbers too.

export function percentSum(parts: readonly number[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
}
