// What the meetings have decided, the newest first.

import { judgedDecisions, type LesserApproval, lesserApprovals } from '../../../core/council/judged-decisions.ts';
import { madeDecisions } from '../../../core/model/decisions.ts';
import type { DecisionType, Outcome } from '../../../generated/card-types.ts';
import { nameById } from '../../name-by-id.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface LoggedDecision {
  readonly date: string;
  readonly body: string | null;
  readonly case: string | null;
  /** Null for decisions about no single project. */
  readonly card: { readonly id: string; readonly title: string | null } | null;
  readonly type: DecisionType | null;
  readonly outcome: Outcome | null;
  /** Null: it stands as it was made. */
  readonly lesser: LesserApproval | null;
  readonly frame: number | null;
}

/** About the projects of this report, and about none in particular. */
export function decisionLog({ portfolio, area, today }: ReportFacts): readonly LoggedDecision[] {
  const titles = new Map(portfolio.projects.map(({ id, card }) => [id, card.title ?? null]));
  const lesser = lesserApprovals(judgedDecisions(portfolio, today));
  const isHere = (card: string | undefined): boolean => card === undefined || area === null || titles.has(card);
  return madeDecisions(portfolio, { today })
    .filter(({ decision }) => isHere(decision.card))
    .map(({ date, meeting, decision }) => ({
      date,
      body: nameById(portfolio.governance.bodies, decision.body ?? meeting.meeting.body),
      case: decision.case ?? null,
      card: decision.card ? { id: decision.card, title: titles.get(decision.card) ?? null } : null,
      type: decision.type ?? null,
      outcome: decision.outcome ?? null,
      lesser: lesser.get(decision) ?? null,
      frame: decision.frame ?? null,
    }))
    .reverse();
}
