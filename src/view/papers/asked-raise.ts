// What a change asks for in money: how much more than the frame that is granted, and what the frame becomes.
import { grantedFrame } from '../../core/council/granted-frame.ts';
import type { JudgedDecision } from '../../core/council/judged-decisions.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { DecisionType } from '../../generated/card-types.ts';

/** Whole units of the currency; `more` is below zero when the frame is lowered. */
export interface AskedRaise {
  readonly more: number;
  readonly to: number;
}

/** Null for other cases, and where the frame stands or is not known. */
export function askedRaise(
  { id, card }: Pick<Project, 'id' | 'card'>,
  type: DecisionType | null,
  judged: readonly JudgedDecision[],
): AskedRaise | null {
  if (type !== 'change') return null;
  const granted = grantedFrame(judged.filter(({ decision }) => decision.card === id));
  const to = (card.request?.type === type ? card.request.frame : undefined) ?? plannedCost(card);
  return granted === null || to === null || to === granted.amount ? null : { more: to - granted.amount, to };
}
