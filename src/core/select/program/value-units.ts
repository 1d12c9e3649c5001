// How many whole units a point of value is counted in: a thousand, or more where that makes every value exact.

const fallback = 1e6;
const most = 1e7;

/**
 * The least of 10³ to 10⁶ that makes every value whole; else the least common denominator up to 10⁷ (a top of 3333, three equal weights);
 * else 10⁶, and then a value is rounded by at most 0.0000005.
 */
export function valueUnits(values: readonly number[]): number {
  const decimal = [1e3, 1e4, 1e5, 1e6].find((units) => areWholeIn(values, units));
  return decimal ?? commonDenominator(values) ?? fallback;
}

/** A multiple of it that is at least a thousand, so that values a year later are fine enough too; null when there is none up to `most`. */
function commonDenominator(values: readonly number[]): number | null {
  let units = 1;
  for (const value of values) {
    const factor = denominatorOf(value * units, most / units);
    if (factor === null) return null;
    units *= factor;
  }
  const fine = units * Math.ceil(1e3 / units);
  return areWholeIn(values, fine) ? fine : null;
}

/** By continued fractions: their denominators are the least that come so near. */
function denominatorOf(number: number, highest: number): number | null {
  let [before, denominator] = [0, 1];
  let rest = number - Math.floor(number);
  while (denominator <= highest) {
    if (isWholeIn(number, denominator)) return denominator;
    const whole = Math.floor(1 / rest);
    rest = 1 / rest - whole;
    [before, denominator] = [denominator, whole * denominator + before];
  }
  return null;
}

function areWholeIn(values: readonly number[], units: number): boolean {
  return values.every((value) => isWholeIn(value, units));
}

// A value is a sum of products of decimals, so its last digits are noise.
function isWholeIn(value: number, units: number): boolean {
  return Math.abs(value * units - Math.round(value * units)) < Math.max(1e-6, 1e-12 * units);
}
