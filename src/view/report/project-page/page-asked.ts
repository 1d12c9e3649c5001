// What a card is asked for at its stage: only then is it worth a sentence that something is not there.
import { requirementsOf } from '../../../core/model/demands.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageAsked {
  readonly benefits: boolean;
  readonly risks: boolean;
  /** That the sector leader is heard: a rule of its own in all but plain registers, so it goes with the benefits. */
  readonly anchoring: boolean;
  /** A portfolio without meeting files has no decisions to miss. */
  readonly decisions: boolean;
}

export function pageAsked({ project: { card }, portfolio }: PageFacts): PageAsked {
  // Of a card that could not be read, nobody can say that something is missing.
  const isRead = Object.keys(card).length > 0;
  const fields = new Set(requirementsOf(portfolio, card).map(({ field }) => field.split('.')[0]));
  const benefits = isRead && fields.has('benefits');
  return {
    benefits,
    risks: isRead && fields.has('risks'),
    anchoring: benefits,
    decisions: isRead && portfolio.meetings.length > 0,
  };
}
