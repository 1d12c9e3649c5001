// Finds the scores that nobody has touched since the facts they build on became others. Facts that were changed and changed back,
// comments, order and quotes make no score stale.
import { sameValue } from '../diff/compare-values.ts';
import type { ScoredFact, StaleScore } from '../model/past.ts';
import type { CardText } from './card-text.ts';
import { factDiffers, scoredFacts } from './scored-facts.ts';

/** A card in one commit. */
export interface CardRevision {
  /** Full hash; null for the files as they are now, not committed. */
  readonly commit: string | null;
  /** ISO. */
  readonly date: string;
  readonly text: CardText;
}

/** `revisions`: of one card, oldest first; the last is the card as it is. Only `criteria` are judged. */
export function staleScores(revisions: readonly CardRevision[], criteria: readonly string[]): readonly StaleScore[] {
  const now = revisions.at(-1);
  if (!now || revisions.length < 2) return [];
  return criteria.flatMap((criterion) => {
    const scored = lastTouched(revisions, criterion);
    const facts = scoredFacts.filter((fact) => factDiffers(fact, revisionAt(revisions, scored).text, now.text));
    if (facts.length === 0) return [];
    const changed = revisionAt(revisions, Math.max(...facts.map((fact) => lastChange(revisions, fact))));
    const { commit, date } = revisionAt(revisions, scored);
    return [
      {
        criterion,
        scoredOn: date,
        scoredIn: commit ?? '',
        changedOn: changed.date,
        changedIn: changed.commit,
        facts,
      },
    ];
  });
}

function revisionAt(revisions: readonly CardRevision[], index: number): CardRevision {
  return revisions[index] as CardRevision;
}

/** Where a score came to be what it is now. A revision that cannot be read says nothing. */
function lastTouched(revisions: readonly CardRevision[], criterion: string): number {
  const { text: now } = revisionAt(revisions, revisions.length - 1);
  let touched = revisions.length - 1;
  for (let index = touched - 1; index >= 0; index -= 1) {
    const { text } = revisionAt(revisions, index);
    if (!text.hasSameText(now, 'scores')) {
      const score = scoreOf(text, criterion);
      if (score === undefined) continue;
      if (!sameValue(score, scoreOf(now, criterion))) return touched;
    }
    touched = index;
  }
  return touched;
}

function lastChange(revisions: readonly CardRevision[], fact: ScoredFact): number {
  for (let index = revisions.length - 1; index > 0; index -= 1)
    if (factDiffers(fact, revisionAt(revisions, index - 1).text, revisionAt(revisions, index).text)) return index;
  return 0;
}

function scoreOf(text: CardText, criterion: string): unknown {
  const scores = text.valueOf('scores');
  if (typeof scores !== 'object' || scores === null) return scores;
  return Object.hasOwn(scores, criterion) ? (scores as Readonly<Record<string, unknown>>)[criterion] : null;
}
