// What stands in the way of recording a decision, and what its card lacks.

import { findBody } from '../core/council/body-level.ts';
import { type JudgedDecision, judgedDecisions } from '../core/council/judged-decisions.ts';
import { decisionLacks } from '../core/meetings/decision-lacks.ts';
import {
  backingRefusals,
  decisionRefusals,
  orderRefusals,
  quorumRefusals,
  standingRefusals,
} from '../core/meetings/decision-refusals.ts';
import type { FrameTaken } from '../core/meetings/recommended-frame.ts';
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import { isApproval } from '../core/model/decisions.ts';
import type { Meeting, Project } from '../core/model/portfolio.ts';
import { isEnded } from '../core/model/stage.ts';
import type { Decision } from '../generated/card-types.ts';
import { type LocatedFinding, nameFindings } from '../view/check-view.ts';
import { showFindings } from './check.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

/** A decision in its place. */
export interface MadeDecision {
  readonly meeting: Meeting;
  readonly project: Project | null;
  readonly decision: Decision;
  /** What it would be worth; null when it would not count. */
  readonly judged: JudgedDecision | null;
  readonly isOnAgenda: boolean;
  /** The frame that was taken from the card; null when it was given, or none is needed. */
  readonly frameTaken: FrameTaken | null;
}

/** Errors in the reading of the card, and what the stage that the decision opens asks for. */
export function lacksOfCard(
  loaded: LoadedPortfolio,
  { project, decision }: MadeDecision,
  today: string,
): readonly LocatedFinding[] {
  const { portfolio, damaged, findings, files } = loaded;
  if (!project || !isApproval(decision) || decision.type === 'stop') return [];
  const judged = judgedDecisions(portfolio, today);
  const reading = findings.filter(({ card, severity }) => card === project.id && severity === 'error');
  const lacks = decisionLacks({ portfolio, damaged, judged, today }, project, decision);
  return showFindings(loaded, today, nameFindings([...reading, ...lacks], files, [])).problems;
}

/** Every reason at once. `anyway`: what a person may know better about is no reason. */
export function objections(
  { portfolio }: LoadedPortfolio,
  { meeting, project, decision, judged }: MadeDecision,
  { lacks, anyway, today }: { readonly lacks: number; readonly anyway: boolean; readonly today: string },
): readonly Refusal[] {
  const { bodies = [] } = portfolio.governance;
  const { body } = decision;
  const isUnknown = body !== undefined && bodies.length > 0 && findBody(portfolio, body) === null;
  return [
    ...(isUnknown ? [refusal('unknown-body', { body, known: bodies.map(({ id }) => id) })] : []),
    ...decisionRefusals(meeting, decision),
    ...backingRefusals(portfolio, meeting, decision),
    ...(judged ? standingRefusals(portfolio, judged) : []),
    ...(judged ? orderRefusals(portfolio, judged, judgedDecisions(portfolio, today)) : []),
    ...quorumRefusals(portfolio, meeting, decision),
    ...(anyway || !project ? [] : softObjections(project, decision, lacks)),
  ];
}

/** Conditions are the answer to what a card lacks. */
function softObjections({ id, card }: Project, decision: Decision, lacks: number): readonly Refusal[] {
  const { status } = card;
  const isOver = status !== undefined && isEnded(status) && isApproval(decision) && decision.type !== 'stop';
  return [
    ...(isOver ? [refusal('project-over', { id, status })] : []),
    ...(lacks > 0 && decision.outcome !== 'approved_with_conditions'
      ? [refusal('card-lacks', { id, count: lacks })]
      : []),
  ];
}
