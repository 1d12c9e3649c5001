// The frame that an approval gives when nobody says another: what the card asks for. Only where a frame is what is decided: when the work
// is let into execution, and for a budget or a change.
import type { Decision } from '../../generated/card-types.ts';
import { isApproval } from '../model/decisions.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { stageGrantedBy } from '../model/stage.ts';

export function needsFrame(decision: Decision): boolean {
  const { type, grants } = decision;
  const opens = grants ?? stageGrantedBy(type);
  const isAboutMoney = opens === null && (type === 'budget' || type === 'change');
  return isApproval(decision) && (opens === 'execution' || isAboutMoney);
}

/** Whole units of the currency; null when the card does not say. */
export function askedFrame(card: Card, { type }: Pick<Decision, 'type'>): number | null {
  const { request } = card;
  return (request?.type === type ? request?.frame : undefined) ?? plannedCost(card);
}
