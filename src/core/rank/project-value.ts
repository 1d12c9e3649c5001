// What a project is worth by the criteria: one contribution per criterion, and their sum.
import type { Card } from '../model/portfolio.ts';
import type { RankingCriterion } from './ranking-criteria.ts';
import { pointsOf } from './value-scale.ts';

export interface Contribution {
  readonly criterion: string;
  readonly score: number | null;
  /** v, 0 as if nothing were done, 100 the top; null when the score is missing or outside the scale. */
  readonly points: number | null;
  /** p v. */
  readonly contribution: number | null;
}

export interface ProjectValue {
  readonly contributions: readonly Contribution[];
  /** V: exactly the sum of the contributions, added in the order of the criteria; null when a score is missing. */
  readonly value: number | null;
  /** Criteria without a usable score. */
  readonly missing: readonly string[];
}

export function projectValue(card: Card, criteria: readonly RankingCriterion[]): ProjectValue {
  const contributions = criteria.map((criterion) => contributionOf(card, criterion));
  const missing = contributions.filter(({ points }) => points === null).map(({ criterion }) => criterion);
  return {
    contributions,
    value: missing.length > 0 ? null : contributions.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0),
    missing,
  };
}

function contributionOf({ scores = {} }: Card, { id, scale, weight }: RankingCriterion): Contribution {
  const score = scores[id]?.score ?? null;
  const points = score === null ? null : pointsOf(scale, score);
  return { criterion: id, score, points, contribution: points === null ? null : weight * points };
}
