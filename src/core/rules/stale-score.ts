// Promises a warning where cost, benefits, risks or scope became others after a score was last touched. What one change made stale is
// told once for the card.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { ScoredFact, StaleScore } from '../model/past.ts';
import { scoresOf } from '../model/scores-of.ts';
import { defineRule } from './rule.ts';

export interface StaleScoreArguments extends Readonly<Record<string, string | readonly string[]>> {
  readonly criteria: readonly string[];
  readonly facts: readonly ScoredFact[];
  /** ISO: when the scores were last touched; the first of them, where they differ. */
  readonly scored: string;
  /** ISO: when the facts last changed; "" when the change is not committed, or no date after the score is known for it. */
  readonly changed: string;
}

export const staleScore = defineRule<'stale-score', StaleScoreArguments>({
  code: 'stale-score',
  severity: 'warning',
  *check(portfolio, { past }) {
    for (const { id, file, card } of liveProjects(portfolio)) {
      const given = new Set(scoresOf(card).map(([criterion]) => criterion));
      const stale = (past.staleScores.get(id) ?? []).filter(({ criterion }) => given.has(criterion));
      for (const group of bySameChange(stale)) {
        const [first, ...others] = group as [StaleScore, ...StaleScore[]];
        const place = (criterion: string) => valuePlace(file, ['scores', criterion, 'score']);
        const scored = group.map(({ scoredOn }) => scoredOn).reduce((one, other) => (one < other ? one : other));
        yield {
          place: place(first.criterion),
          args: {
            criteria: group.map(({ criterion }) => criterion),
            facts: first.facts,
            scored,
            changed: knownChange(first, scored),
          },
          ...(others.length > 0 && { related: others.map(({ criterion }) => place(criterion)) }),
        };
      }
    }
  },
});

function knownChange({ changedIn, changedOn }: StaleScore, scored: string): string {
  return changedIn === null || changedOn < scored ? '' : changedOn;
}

function bySameChange(scores: readonly StaleScore[]): readonly (readonly StaleScore[])[] {
  const groups = new Map<string, StaleScore[]>();
  for (const score of scores) {
    const key = JSON.stringify([score.changedIn, score.facts]);
    groups.set(key, [...(groups.get(key) ?? []), score]);
  }
  return [...groups.values()];
}
