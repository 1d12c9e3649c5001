// What awaits treatment, what has been decided, and how well the portfolio is steered.
import { type CouncilFacts, councilFacts } from '../council/council-facts.ts';
import { type Conditions, conditions } from './queue/conditions.ts';
import { type DataQuality, dataQuality } from './queue/data-quality.ts';
import { decisionLog, type LoggedDecision } from './queue/decision-log.ts';
import { type GordianKnots, gordianKnots } from './queue/gordian-knots.ts';
import { type HaltedProject, haltedProjects } from './queue/halted-projects.ts';
import { type Learning, learning } from './queue/learning.ts';
import { type MandateUse, mandateUse } from './queue/mandate-use.ts';
import { type Prerequisite, prerequisites } from './queue/prerequisites.ts';
import { type Proposal, proposals } from './queue/proposals.ts';
import { type TreatedHalfYear, treatedCases } from './queue/treated-cases.ts';
import type { ReportFacts } from './report-facts.ts';

export interface QueueView {
  readonly proposals: readonly Proposal[];
  readonly halted: readonly HaltedProject[];
  readonly conditions: Conditions;
  readonly decisions: readonly LoggedDecision[];
  readonly treated: readonly TreatedHalfYear[];
  readonly mandate: MandateUse | null;
  readonly prerequisites: readonly Prerequisite[];
  readonly knots: GordianKnots;
  readonly learning: Learning;
  readonly quality: DataQuality;
}

export function queueView(facts: ReportFacts, council: CouncilFacts = councilFacts(facts)): QueueView {
  return {
    proposals: proposals(facts, council),
    halted: haltedProjects(facts),
    conditions: conditions(facts),
    decisions: decisionLog(facts),
    treated: treatedCases(facts),
    mandate: mandateUse(facts),
    prerequisites: prerequisites(facts),
    knots: gordianKnots(facts),
    learning: learning(facts),
    quality: dataQuality(facts),
  };
}
