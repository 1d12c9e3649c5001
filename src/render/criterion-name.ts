// What a criterion is called: its name in the strategy, or for the criteria that come with the tool, the language's own name.

import type { RankingCriterion } from '../core/rank/ranking-criteria.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

export function criterionName({ id, name }: Pick<RankingCriterion, 'id' | 'name'>, { rank }: Catalogue): string {
  const defaults: Readonly<Record<string, string>> = rank.defaultCriteria;
  return name ?? defaults[id] ?? id;
}

/** The same from its id alone. */
export function criterionNames(criteria: readonly RankingCriterion[], catalogue: Catalogue): (id: string) => string {
  const names = new Map(criteria.map((criterion) => [criterion.id, criterionName(criterion, catalogue)]));
  return (id) => names.get(id) ?? id;
}
