// Somebody's own weights, from weights/<name>.yaml or a file: a weight for each criterion, or the criteria with the most important first.
import type { GivenWeights } from '../model/portfolio.ts';
import { rankOrderCentroid } from './criterion-weights.ts';

/** zero: no criterion counts · incomplete: an order that leaves criteria out · twice: an order that names one more than once. */
export type WeightsProblem = 'zero' | 'incomplete' | 'twice';

export interface UnusableWeights {
  readonly problem: WeightsProblem;
  /** The criteria it is about. */
  readonly criteria: readonly string[];
}

/** By criterion; null when they cannot be used. An order gives the rank-order centroid. A criterion without a weight has none. */
export function ownWeights(given: GivenWeights, criteria: readonly string[]): Readonly<Record<string, number>> | null {
  if (!areKnown(given, criteria) || unusableWeights(given, criteria) !== null) return null;
  if (!isOrder(given)) return given;
  const shares = rankOrderCentroid(given.length);
  return Object.fromEntries(given.map((id, index) => [id, shares[index] ?? 0]));
}

/** Null for weights that can be used, and where an unknown criterion is what must be mended first. */
export function unusableWeights(given: GivenWeights, criteria: readonly string[]): UnusableWeights | null {
  if (!areKnown(given, criteria)) return null;
  if (!isOrder(given)) return Object.values(given).some((weight) => weight > 0) ? null : { problem: 'zero', criteria };
  const twice = criteria.filter((id) => given.indexOf(id) !== given.lastIndexOf(id));
  if (twice.length > 0) return { problem: 'twice', criteria: twice };
  const missing = criteria.filter((id) => !given.includes(id));
  return missing.length > 0 ? { problem: 'incomplete', criteria: missing } : null;
}

export function isOrder(given: GivenWeights): given is readonly string[] {
  return Array.isArray(given);
}

/** The criteria that somebody's weights name, in their own order. */
export function weighedCriteria(given: GivenWeights): readonly string[] {
  return isOrder(given) ? given : Object.keys(given);
}

function areKnown(given: GivenWeights, criteria: readonly string[]): boolean {
  return weighedCriteria(given).every((id) => criteria.includes(id));
}
