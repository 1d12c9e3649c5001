// What whoever records a decision should know, though it is recorded: another choice has been made, or a deadline has passed already.

import type { Decision } from '../../generated/card-types.ts';
import { isWorthNothing, type JudgedDecision } from '../council/judged-decisions.ts';
import { dateOf } from '../council/meeting-dates.ts';
import { grantedStage, isApproval } from '../model/decisions.ts';
import { rivalsIn } from '../model/exclusive-pairs.ts';
import type { Meeting, Portfolio, Project } from '../model/portfolio.ts';
import { isEnded, stageGrantedBy, stageNumber } from '../model/stage.ts';

export type DecisionWarning =
  | { readonly code: 'excluded-approved'; readonly other: string; readonly reference: string }
  | { readonly code: 'condition-before-meeting'; readonly due: string; readonly text: string };

/** `judged`: what has been decided before. */
export function decisionWarnings(
  portfolio: Portfolio,
  judged: readonly JudgedDecision[],
  { meeting, project, decision }: { meeting: Meeting; project: Project | null; decision: Decision },
): readonly DecisionWarning[] {
  const early = (decision.conditions ?? []).flatMap(({ due, text }) =>
    due !== undefined && due < dateOf(meeting) ? [{ code: 'condition-before-meeting', due, text } as const] : [],
  );
  return [...(project ? otherChoices(portfolio, judged, project, decision) : []), ...early];
}

function otherChoices(
  { projects }: Portfolio,
  judged: readonly JudgedDecision[],
  project: Project,
  decision: Decision,
): readonly DecisionWarning[] {
  const opens = isApproval(decision) ? (decision.grants ?? stageGrantedBy(decision.type)) : null;
  if (opens === null) return [];
  const rivals = rivalsIn(projects)(project.id);
  return projects.flatMap((other) => {
    if (isEnded(other.card.status) || !rivals.includes(other.id)) return [];
    const about = judged.filter((each) => each.decision.card === other.id && !isWorthNothing(each));
    const granted = grantedStage(about);
    if (!granted || stageNumber(granted.stage) < stageNumber(opens)) return [];
    return [{ code: 'excluded-approved', other: other.id, reference: granted.by.reference } as const];
  });
}
