// The round that a case is in. A decision point is passed once, so all that was said about it is one round. Money, changes and priorities
// come up again, and each time begins anew: what was recommended for the last one is no recommendation for the next.
import type { DecisionType } from '../../generated/card-types.ts';
import { isApproval } from '../model/decisions.ts';
import { stageGrantedBy } from '../model/stage.ts';
import { type JudgedDecision, typeJudged } from './judged-decisions.ts';
import { isGate } from './project-track.ts';

/** `about`: what has been decided about the project, oldest first. `until`: the decision whose round it is; left out: the coming one. */
export function roundOf(
  about: readonly JudgedDecision[],
  type: DecisionType,
  until?: JudgedDecision,
): readonly JudgedDecision[] {
  const sameCase = about.filter((each) => isAboutCase(each, type));
  if (isGate(type)) return sameCase;
  const end = until ? sameCase.indexOf(until) : sameCase.length;
  const before = sameCase.slice(0, Math.max(0, end));
  const last = before.findLastIndex((each) => isFinalApproval(each));
  return sameCase.slice(last + 1);
}

/** The last approval by the body that decides; null when there is none. */
export function lastFinalApproval(about: readonly JudgedDecision[], type: DecisionType): JudgedDecision | null {
  return about.findLast((each) => isAboutCase(each, type) && isFinalApproval(each)) ?? null;
}

function isAboutCase(each: JudgedDecision, type: DecisionType | null): boolean {
  const opens = stageGrantedBy(type ?? undefined);
  return typeJudged(each) === type || (opens !== null && each.decision.grants === opens);
}

function isFinalApproval({ standing, decision }: JudgedDecision): boolean {
  return standing === 'decides' && isApproval(decision);
}
