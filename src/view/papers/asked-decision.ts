// What a case asks for, as the words need it: the kind of decision, and for a decision point the two stages that it stands between.
import { isGate } from '../../core/council/project-track.ts';
import { stageGrantedBy, stageNumber, stages } from '../../core/model/stage.ts';
import type { DecisionType, Gate, Stage } from '../../generated/card-types.ts';

export interface AskedDecision {
  readonly type: DecisionType;
  /** `from`: null when nobody knows where the project stood. */
  readonly passage: { readonly from: Stage | null; readonly to: Stage; readonly gate: Gate } | null;
}

/** On the light track the stage before is not the one before in the list, and it may have been left since. */
export function withoutStart({ type, passage }: AskedDecision): AskedDecision {
  return { type, passage: passage && { ...passage, from: null } };
}

/** `stage`: of the card, where it is that of the time. `opens`: another stage than the decision point usually opens. */
export function askedDecision(type: DecisionType, stage?: Stage, opens?: Stage | null): AskedDecision {
  const to = opens ?? stageGrantedBy(type);
  if (!isGate(type) || to === null) return { type, passage: null };
  const before = stages[Math.max(0, stageNumber(to) - 1)] ?? 'idea';
  const isBefore = stage !== undefined && stageNumber(stage) < stageNumber(to);
  return { type, passage: { from: isBefore ? stage : before, to, gate: type } };
}
