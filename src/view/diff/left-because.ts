// Why a project is no longer on the list: the card is gone, the project has ended, or it is not ranked for another reason.
import type { Card } from '../../core/model/portfolio.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { Status } from '../../generated/card-types.ts';

export type LeftBecause = { readonly kind: 'gone' | 'other' } | { readonly kind: 'ended'; readonly status: Status };

export function leftBecause(card: Card | undefined): LeftBecause {
  if (!card) return { kind: 'gone' };
  return card.status && isEnded(card.status) ? { kind: 'ended', status: card.status } : { kind: 'other' };
}
