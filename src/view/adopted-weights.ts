// When the weights were adopted, and how many of the cards with scores are older and newer than that.
import type { Portfolio } from '../core/model/portfolio.ts';
import type { Adopted } from '../generated/card-types.ts';

export interface AdoptedWeights {
  readonly adopted: Adopted | null;
  /** Cards with scores that were submitted before and after the weights were adopted; null when a date is missing. */
  readonly before: number | null;
  readonly after: number | null;
}

export function adoptedWeights({ strategy, projects }: Pick<Portfolio, 'strategy' | 'projects'>): AdoptedWeights {
  const adopted = strategy.weights_adopted ?? null;
  const date = adopted?.date;
  if (date === undefined) return { adopted, before: null, after: null };
  const submitted = projects.flatMap(({ card }) => (card.scores && card.submitter?.date ? [card.submitter.date] : []));
  const before = submitted.filter((each) => each < date).length;
  return { adopted, before, after: submitted.length - before };
}
