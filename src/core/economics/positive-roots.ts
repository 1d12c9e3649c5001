// Finds every place between lowest and highest where a polynomial crosses zero, with + − × / only.

// As rates 1/x − 1: from −99.9 % to +99 900 %. Beyond that no internal rate says anything.
const lowest = 1 / 1000;
const highest = 1000;
// From an interval of 1000 to less than a double can tell near 1.
const halvings = 64;

/** `coefficients[k]` belongs to x to the power k. Between two neighbouring roots of the derivative there is at most one crossing. */
export function positiveRoots(coefficients: readonly number[]): readonly number[] {
  if (!hasBothSigns(coefficients)) return [];
  const turns = positiveRoots(derivative(coefficients));
  const bounds = [lowest, ...turns, highest];
  return bounds.slice(1).flatMap((to, index) => crossing(coefficients, bounds[index] ?? lowest, to) ?? []);
}

function crossing(coefficients: readonly number[], from: number, to: number): number | null {
  const before = valueAt(coefficients, from);
  if (before === 0) return from;
  if (before > 0 === valueAt(coefficients, to) > 0) return null;
  let [low, high] = [from, to];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (valueAt(coefficients, middle) > 0 === before > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function valueAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

function derivative(coefficients: readonly number[]): readonly number[] {
  return coefficients.slice(1).map((coefficient, index) => coefficient * (index + 1));
}

// Descartes: without a change of sign there is no positive root.
function hasBothSigns(coefficients: readonly number[]): boolean {
  return coefficients.some((each) => each > 0) && coefficients.some((each) => each < 0);
}
