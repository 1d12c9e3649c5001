// What the council's views are made from beyond the report's own facts: the routes, what each decision is worth, and what projects lack.
import { caseRouter } from '../../core/council/case-route.ts';
import { judgedDecisions } from '../../core/council/judged-decisions.ts';
import type { TreatmentFacts } from '../../core/council/treatment.ts';
import { nextMeeting } from '../../core/model/decisions.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { stageGrantedBy } from '../../core/model/stage.ts';
import type { DecisionType } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { lacksInNextStage } from './lacks-in-next-stage.ts';

export interface CouncilFacts extends TreatmentFacts {
  /** By card: what the agenda of the next meeting says that it is about. */
  readonly asked: ReadonlyMap<string, DecisionType>;
  /** By card: what it lacks for the stage that it asks to enter, errors first. */
  readonly lacks: ReadonlyMap<string | null, readonly Finding[]>;
}

/** Worked out once for all projects of a page or a report. */
export function councilFacts(facts: Pick<ReportFacts, 'portfolio' | 'today' | 'check'>): CouncilFacts {
  const { portfolio, today } = facts;
  const asked = new Map(
    (nextMeeting(portfolio, today)?.meeting.agenda ?? []).flatMap(({ card, type }) =>
      card && type ? [[card, type] as const] : [],
    ),
  );
  const stages = new Map([...asked].map(([id, type]) => [id, stageGrantedBy(type)]));
  return {
    portfolio,
    today,
    route: caseRouter(portfolio),
    judged: judgedDecisions(portfolio, today),
    asked,
    lacks: lacksInNextStage(facts, stages),
  };
}
