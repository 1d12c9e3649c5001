// What a case asks for, as the words need it: the kind of decision, and for a decision point the two stages that it stands between.
import { isGate } from '../../core/council/project-track.ts';
import { stageGrantedBy, stageNumber, stages } from '../../core/model/stage.ts';
import type { DecisionType, Gate, Stage } from '../../generated/card-types.ts';

export interface AskedDecision {
  readonly type: DecisionType;
  readonly passage: { readonly from: Stage; readonly to: Stage; readonly gate: Gate } | null;
}

/** `stage`: of the card, where it is that of the time. `opens`: another stage than the decision point usually opens. */
export function askedDecision(type: DecisionType, stage?: Stage, opens?: Stage | null): AskedDecision {
  const to = opens ?? stageGrantedBy(type);
  if (!isGate(type) || to === null) return { type, passage: null };
  const before = stages[Math.max(0, stageNumber(to) - 1)] ?? 'idea';
  const isBefore = stage !== undefined && stageNumber(stage) < stageNumber(to);
  return { type, passage: { from: isBefore ? stage : before, to, gate: type } };
}
