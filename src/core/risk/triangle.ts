// The triangular distribution of an uncertain amount, in closed form.

export interface Triangle {
  /** a, the lowest possible. */
  readonly lowest: number;
  /** m, the most likely. */
  readonly likely: number;
  /** b, the highest possible. */
  readonly highest: number;
}

/** P ≤ (m − a)/(b − a): a + √(P (b − a)(m − a)); else b − √((1 − P)(b − a)(b − m)). */
export function triangleQuantile({ lowest, likely, highest }: Triangle, probability: number): number {
  const width = highest - lowest;
  if (width === 0) return likely;
  if (probability * width <= likely - lowest) return lowest + Math.sqrt(probability * width * (likely - lowest));
  return highest - Math.sqrt((1 - probability) * width * (highest - likely));
}

export function triangleMean({ lowest, likely, highest }: Triangle): number {
  return (lowest + likely + highest) / 3;
}
