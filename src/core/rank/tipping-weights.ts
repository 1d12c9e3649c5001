// How much a criterion would have to weigh for two projects to change places, the other weights keeping their proportions.

/**
 * w weights that sum to 1, d = v_A − v_B per criterion, D = w·d. With R_k = (D − w_k d_k) / (1 − w_k), what the others say together,
 * the tipping weight is w_k* = R_k / (R_k − d_k). null where that is not a weight from 0 to 1.
 */
export function tippingWeights(weights: readonly number[], differences: readonly number[]): readonly (number | null)[] {
  const lead = weightedSum(weights, differences);
  return weights.map((weight, index) => {
    const difference = differences[index] ?? 0;
    const others = (lead - weight * difference) / (1 - weight);
    const tipping = others / (others - difference);
    return tipping >= 0 && tipping <= 1 ? tipping : null;
  });
}

export function weightedSum(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}
