// The scores of a card with the criterion of each; those that failed the schema are skipped.
import type { Score } from '../../generated/card-types.ts';
import type { Card } from './portfolio.ts';

export function scoresOf(card: Card): readonly (readonly [criterion: string, score: Score])[] {
  return Object.entries(card.scores ?? {}).filter(([, score]) => score !== undefined && score !== null);
}
