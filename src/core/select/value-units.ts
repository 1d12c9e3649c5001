// How many whole units a point of value is counted in: a thousand, or more where that makes every value exact.

/** The least of 10³ to 10⁶ that makes every value whole; 10³ when none does, and then a value is rounded by at most 0.0005. */
export function valueUnits(values: readonly number[]): number {
  return [1e3, 1e4, 1e5, 1e6].find((units) => values.every((value) => isWholeIn(value, units))) ?? 1e3;
}

// A value is a sum of products of decimals, so its last digits are noise.
function isWholeIn(value: number, units: number): boolean {
  return Math.abs(value * units - Math.round(value * units)) < 1e-6;
}
