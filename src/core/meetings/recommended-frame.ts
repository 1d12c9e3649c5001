// The frame that a body before has recommended in this round of the case: what the one that decides takes when nobody says another.

import type { Decision, DecisionType } from '../../generated/card-types.ts';
import { roundOf } from '../council/case-round.ts';
import type { JudgedDecision } from '../council/judged-decisions.ts';
import { isApproval } from '../model/decisions.ts';

/** A frame that nobody said: the one recommended, or what the card asks for. Whole units of the currency. */
export interface FrameTaken {
  readonly amount: number;
  readonly from: 'recommended' | 'card';
}

/** `about`: what has been decided about the project, oldest first. Whole units of the currency; null when nobody gave one. */
export function recommendedFrame(about: readonly JudgedDecision[], type: DecisionType | undefined): number | null {
  if (type === undefined) return null;
  const recommended = (each: JudgedDecision): readonly Decision[] =>
    each.standing === 'recommends' && isApproval(each.decision) ? [each.decision] : [];
  return roundOf(about, type).flatMap(recommended).at(-1)?.frame ?? null;
}
