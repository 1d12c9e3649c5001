// Which projects are ranked, and which of those stand outside prioritisation.
import type { Strategy } from '../../generated/card-types.ts';
import { type CardDecision, isApproval } from '../model/decisions.ts';
import type { Card } from '../model/portfolio.ts';
import { isEnded, reached } from '../model/stage.ts';

export type Outside = 'mandatory' | 'committed';
export type NotRankedBecause = 'ended' | 'operation' | 'delivered';

/** null when the project is ranked. Delivered: the work is done and the benefits are being taken out. */
export function notRankedBecause({ status, stage, nature }: Card): NotRankedBecause | null {
  if (isEnded(status)) return 'ended';
  if (reached(stage, 'realisation')) return 'delivered';
  return nature === 'operation' ? 'operation' : null;
}

/** Delivered and active: outside the list, but what it still costs is bound. */
export function takesFromFrameUnranked(card: Card): boolean {
  return card.status === 'active' && notRankedBecause(card) === 'delivered';
}

/** Numbered like the others, but not up for choice. A project that is both is mandatory. */
export function outsidePrioritisation(
  card: Card,
  decisions: readonly CardDecision[],
  strategy: Strategy,
): Outside | null {
  if (isMandatory(card, strategy)) return 'mandatory';
  return isCommitted(card, decisions) ? 'committed' : null;
}

function isMandatory({ category }: Card, { statutory_first = true }: Strategy): boolean {
  return category === 'statutory' && statutory_first;
}

/** Work is going on (or paused) in execution or closing, or an active project has been granted money or execution (budget, BP3). */
export function isCommitted({ status, stage }: Card, decisions: readonly CardDecision[]): boolean {
  if (status !== 'active' && status !== 'on_hold') return false;
  if (stage === 'execution' || stage === 'closing') return true;
  return (
    status === 'active' &&
    decisions.some(({ decision }) => isApproval(decision) && (decision.type === 'budget' || decision.type === 'BP3'))
  );
}
