// Scores that nobody has touched since the facts that they build on were changed, project by project.
import type { ScoredFact, StaleScore } from '../../core/model/past.ts';
import { scoresOf } from '../../core/model/scores-of.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { shortNames } from './short-names.ts';

export interface StaleScores extends NamedProject {
  /** Ids. */
  readonly criteria: readonly string[];
  readonly facts: readonly ScoredFact[];
  /** The first of the scores, and the last of the facts; ISO. null: the change is not committed, or has no date after the score. */
  readonly scored: string;
  readonly changed: string | null;
}

/** Only projects that are not over, by id. */
export function staleScoresView({ portfolio, past }: ReportFacts): readonly StaleScores[] {
  const name = shortNames(portfolio);
  return portfolio.projects.flatMap(({ id, card }) => {
    const given = new Set(scoresOf(card).map(([criterion]) => criterion));
    const stale = (past.staleScores.get(id) ?? []).filter(({ criterion }) => given.has(criterion));
    if (stale.length === 0 || isEnded(card.status)) return [];
    const scored = stale.map(({ scoredOn }) => scoredOn).reduce((one, other) => (other < one ? other : one));
    return [
      {
        ...name(id),
        criteria: stale.map(({ criterion }) => criterion),
        facts: [...new Set(stale.flatMap(({ facts }) => facts))],
        scored,
        changed: lastChange(stale, scored),
      },
    ];
  });
}

function lastChange(stale: readonly StaleScore[], scored: string): string | null {
  const last = stale.map(({ changedOn }) => changedOn).reduce((one, other) => (other > one ? other : one));
  return last < scored || stale.some(({ changedIn }) => changedIn === null) ? null : last;
}
