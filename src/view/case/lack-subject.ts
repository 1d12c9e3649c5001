// What the words of a lack need to know of the card: names of what its elements are, and the money that is missing.
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Card } from '../../core/model/portfolio.ts';
import { type CaseMoney, fundingGap, unfinancedOperation } from './case-money.ts';

export interface LackSubject {
  readonly benefits: { readonly list: readonly { readonly id: string; readonly name: string }[] };
  readonly risks: { readonly risks: readonly { readonly id: string; readonly event: string }[] };
  readonly standing: {
    readonly rank: { readonly lines: readonly { readonly criterion: string; readonly name: string | null }[] };
  };
  readonly money: Pick<CaseMoney, 'unfinanced' | 'fundingGap'>;
}

/** Without a case paper: criteria are not named. */
export function lackSubject(card: Card): LackSubject {
  return {
    benefits: { list: (card.benefits ?? []).map(({ id, name }) => ({ id, name: name ?? id })) },
    risks: { risks: (card.risks ?? []).map(({ id, event }) => ({ id, event: event ?? id })) },
    standing: { rank: { lines: [] } },
    money: { unfinanced: unfinancedOperation(card), fundingGap: fundingGap(card, plannedCost(card)) },
  };
}
