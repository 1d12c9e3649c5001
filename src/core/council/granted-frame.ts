// The amount that a project may cost: the frame of the last approval that gave one. Money for working out a concept or a plan is no frame
// for the project.
import type { Decision } from '../../generated/card-types.ts';
import { type CardDecision, isApproval } from '../model/decisions.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { reached, stageGrantedBy } from '../model/stage.ts';
import type { JudgedDecision } from './judged-decisions.ts';

export interface GrantedFrame {
  /** Whole units of the currency. */
  readonly amount: number;
  readonly by: CardDecision;
}

/** `about`: what has been decided about the project, oldest first. Null when nobody has given a frame. */
export function grantedFrame(about: readonly JudgedDecision[]): GrantedFrame | null {
  const by = about.findLast(
    (each) => each.standing === 'decides' && isApproval(each.decision) && frameFor(each.decision) !== null,
  );
  return by?.decision.frame === undefined ? null : { amount: by.decision.frame, by };
}

/** The frame that a decision gives the whole project; null when it gives none. */
export function frameFor({ type, grants, frame }: Decision): number | null {
  const opens = grants ?? stageGrantedBy(type);
  const isForProject = type !== 'stop' && (opens === null || reached(opens, 'execution'));
  return isForProject ? (frame ?? null) : null;
}

/** How much the planned cost is above the frame; 0 when it is within, or when either is unknown. */
export function aboveFrame(card: Card, frame: GrantedFrame | null): number {
  const cost = plannedCost(card);
  return frame === null || cost === null ? 0 : Math.max(0, cost - frame.amount);
}
