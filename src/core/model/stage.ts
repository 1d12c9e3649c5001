// The life of a project: seven stages in order, and the decision point that grants each passage (Prosjektveiviseren).
import type { DecisionType, Stage, Status } from '../../generated/card-types.ts';

export const stages: readonly Stage[] = ['idea', 'concept', 'planning', 'execution', 'closing', 'realisation', 'done'];

/** 0 for idea … 6 for done. */
export function stageNumber(stage: Stage): number {
  return stages.indexOf(stage);
}

export function reached(stage: Stage | undefined, goal: Stage): boolean {
  return stage !== undefined && stageNumber(stage) >= stageNumber(goal);
}

const granted: Partial<Record<DecisionType, Stage>> = {
  BP1: 'concept',
  BP2: 'planning',
  BP3: 'execution',
  BP4: 'closing',
  BP5: 'realisation',
  BP6: 'done',
};

/** The stage that an approval at a decision point lets the project move to; null for other kinds of decisions. */
export function stageGrantedBy(type: DecisionType | undefined): Stage | null {
  return (type && granted[type]) ?? null;
}

/** Statuses of projects that are over and ask for nothing more. */
export function isEnded(status: Status | undefined): boolean {
  return status === 'stopped' || status === 'rejected' || status === 'completed';
}

/** A project that uses money and people now. */
export function isRunning(status: Status | undefined): boolean {
  return status === 'active';
}
