import type { RankingCriterion } from '../../core/rank/ranking-criteria.ts';

interface WithCriteria {
  readonly criteria: readonly RankingCriterion[];
}

/** The criteria of two rankings, for their names: as they are now, and those that are no more. */
export function criteriaOfBoth(now: WithCriteria, was: WithCriteria): readonly RankingCriterion[] {
  const known = new Set(now.criteria.map(({ id }) => id));
  return [...now.criteria, ...was.criteria.filter(({ id }) => !known.has(id))];
}
