// When a project has paid for itself: from which year the sum of all net amounts so far is never below zero again.

/** Undiscounted. null when that does not happen within the flow, or when nothing was ever paid. */
export function paybackYear(flow: readonly number[], baseYear: number): number | null {
  if (!flow.some((amount) => amount < 0)) return null;
  let sum = 0;
  const sums = flow.map((amount) => (sum += amount));
  const lastBelow = sums.findLastIndex((each) => each < 0);
  return lastBelow === sums.length - 1 ? null : baseYear + lastBelow + 1;
}
