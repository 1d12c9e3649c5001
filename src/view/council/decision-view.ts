// What has been recorded about a case: the decision, what it is worth, what it changed on the card, and what comes next.

import { findBody } from '../../core/council/body-level.ts';
import { isWorthNothing, type JudgedDecision } from '../../core/council/judged-decisions.ts';
import { askedFrame } from '../../core/meetings/asked-frame.ts';
import { nameOfCase, undecidedCases } from '../../core/meetings/cases-of-meeting.ts';
import type { DecisionEffects } from '../../core/meetings/decision-effects.ts';
import type { DecisionWarning } from '../../core/meetings/decision-warnings.ts';
import type { FrameTaken } from '../../core/meetings/recommended-frame.ts';
import { isApproval } from '../../core/model/decisions.ts';
import type { Meeting, Portfolio, Project } from '../../core/model/portfolio.ts';
import { stageGrantedBy, stageNumber } from '../../core/model/stage.ts';
import type { Decision, Stage, Status } from '../../generated/card-types.ts';

export interface DecisionView {
  /** "2026-12-10/V3". */
  readonly reference: string;
  /** Of the meeting, ISO. */
  readonly date: string;
  readonly decision: Decision;
  /** The name of the card; else of the case. */
  readonly title: string;
  readonly body: string | null;
  readonly isOnAgenda: boolean;
  /** Who decides, when this is only a recommendation; "" when nobody knows. Null: it is a decision. */
  readonly recommendedTo: string | null;
  /** The card's new status, and conditions that were copied to it. */
  readonly status: Status | null;
  readonly conditions: number;
  /** The frame that was taken from what the card asks for; null when none was. */
  readonly frameTaken: FrameTaken | null;
  /** What the case asked for, when another frame was given; null when it was not. */
  readonly frameAsked: number | null;
  readonly warnings: readonly DecisionWarning[];
  /** The stage that `portfolio advance` can move the project to now. */
  readonly opens: Stage | null;
  /** Cases of the meeting that still have no decision. */
  readonly undecided: readonly string[];
  readonly files: readonly string[];
}

interface Recorded {
  readonly portfolio: Portfolio;
  readonly meeting: Meeting;
  readonly decision: Decision;
  readonly judged: JudgedDecision | null;
  readonly project: Project | null;
  readonly isOnAgenda: boolean;
  readonly effects: DecisionEffects;
  readonly frameTaken: FrameTaken | null;
  readonly warnings: readonly DecisionWarning[];
  readonly files: readonly string[];
}

export function decisionView(facts: Recorded): DecisionView {
  const { portfolio, meeting, decision, judged, project, effects } = facts;
  const decisions = [...(meeting.meeting.decisions ?? []), decision];
  const item = (meeting.meeting.agenda ?? []).find(({ case: number }) => number === decision.case);
  const isAdvice = judged !== null && isWorthNothing(judged);
  const last = findBody(portfolio, judged?.route?.bodies.at(-1));
  const id = decision.body ?? meeting.meeting.body;
  return {
    reference: `${meeting.id}/${decision.id}`,
    date: meeting.meeting.date ?? meeting.id,
    decision,
    title: project ? (project.card.title ?? project.id) : (item?.title ?? decision.case ?? ''),
    body: findBody(portfolio, id)?.name ?? id ?? null,
    isOnAgenda: facts.isOnAgenda,
    recommendedTo: isAdvice ? (last?.name ?? '') : null,
    status: effects.status,
    conditions: effects.conditions,
    frameTaken: facts.frameTaken,
    frameAsked: project ? otherFrame(project, decision) : null,
    warnings: facts.warnings,
    opens: isAdvice || !project ? null : opensNow(decision, project),
    undecided: undecidedCases({ ...meeting.meeting, decisions }).map(nameOfCase),
    files: facts.files,
  };
}

function opensNow(decision: Decision, { card }: Project): Stage | null {
  const stage = isApproval(decision) ? (decision.grants ?? stageGrantedBy(decision.type)) : null;
  return stage && stageNumber(stage) > stageNumber(card.stage ?? 'idea') ? stage : null;
}

function otherFrame({ card }: Project, decision: Decision): number | null {
  const asked = decision.frame === undefined || !isApproval(decision) ? null : askedFrame(card, decision);
  return asked === decision.frame ? null : asked;
}
