// The frame that an approval gives when nobody says another: what the card asks for. Only where a frame is what is decided: when the work
// is let into execution, and for a budget or a change.
import type { Body, Decision } from '../../generated/card-types.ts';
import { isApproval } from '../model/decisions.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { stageGrantedBy } from '../model/stage.ts';

/** `decider`: null when nobody says. A project owner changes what has been granted, and gives no money. */
export function needsFrame(decision: Decision, decider: Pick<Body, 'kind'> | null): boolean {
  const { type, grants } = decision;
  const opens = grants ?? stageGrantedBy(type);
  const givesMoney = type === 'budget' || (type === 'change' && decider?.kind !== 'project_owner');
  const isAboutMoney = opens === null && givesMoney;
  return isApproval(decision) && (opens === 'execution' || isAboutMoney);
}

/** Whole units of the currency; null when the card does not say. */
export function askedFrame(card: Card, { type }: Pick<Decision, 'type'>): number | null {
  const { request } = card;
  return (request?.type === type ? request?.frame : undefined) ?? plannedCost(card);
}
