// A number with at most two decimals, no exponent and no zero at the end: 12, 0.37, -4.5. What is no number becomes 0.

/** Above this, numbers would be written with an exponent, or lose whole units. */
const largest = Number.MAX_SAFE_INTEGER;

export function plainDecimal(value: number): string {
  const bounded = Math.min(largest, Math.max(-largest, Number.isNaN(value) ? 0 : value));
  return String(Number(bounded.toFixed(2)) || 0);
}
