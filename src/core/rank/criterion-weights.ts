// The share of each criterion: swing weights made to sum to 1, or the rank-order centroid where only an order is given.

/** p_k = raw_k / Σ raw. Without any weight above zero all count the same. */
export function normalisedWeights(raw: readonly number[]): readonly number[] {
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? raw.map((weight) => weight / sum) : raw.map(() => 1 / raw.length);
}

/** ROC: p_k = (1/n) Σ 1/j for j from k to n, the most important first. Source: Edwards and Barron 1994. */
export function rankOrderCentroid(count: number): readonly number[] {
  const shares: number[] = [];
  for (let place = count, sum = 0; place >= 1; place -= 1) {
    sum += 1 / place;
    shares.unshift(sum / count);
  }
  return shares;
}
