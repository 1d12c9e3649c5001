// What a project needs to pass from its stage to the next: a decision, what the next stage asks of the card, and the check list.
import type { Body, Gate, Stage } from '../../generated/card-types.ts';
import { type CardDecision, grantedStage } from '../model/decisions.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Past } from '../model/past.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';
import { isEnded, stageNumber } from '../model/stage.ts';
import type { DamagedFields } from '../rules/check-portfolio.ts';
import { type Checklist, checklistOf } from './checklist-of.ts';
import { isWorthNothing, type JudgedDecision } from './judged-decisions.ts';
import { gateOf, nextStage } from './project-track.ts';
import { isOrderBinding, skippedBodies, takesFurther } from './skipped-bodies.ts';
import { supposedFindings } from './supposed-findings.ts';

export interface Passage {
  readonly from: Stage;
  readonly to: Stage;
  readonly gate: Gate | null;
  /** The decision that opens the next stage; null until it is made. */
  readonly decision: CardDecision | null;
  /** Bodies that should have treated the case before that decision; none where the order is kept, or binds nobody. */
  readonly skipped: readonly Body[];
  /** What the check would call errors in the next stage, and warnings. */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly checklist: Checklist | null;
  /** Points that have to be answered before the passage. */
  readonly unanswered: readonly string[];
  readonly isOpen: boolean;
}

export interface PassageFacts {
  readonly portfolio: Portfolio;
  readonly judged: readonly JudgedDecision[];
  readonly today: string;
  readonly damaged?: DamagedFields;
  readonly past?: Past;
}

/** Null when the project is over, or at the end of its track. */
export function passage(facts: PassageFacts, project: Project): Passage | null {
  const { portfolio, judged, today } = facts;
  const { card, id } = project;
  const to = isEnded(card.status) ? null : nextStage(portfolio.governance, card);
  if (to === null) return null;
  const gate = gateOf(to);
  const counted = judged.filter((each) => each.decision.card === id && !isWorthNothing(each));
  const granted = grantedStage(counted);
  const decision = granted && stageNumber(granted.stage) >= stageNumber(to) ? granted.by : null;
  const skipped = decision === null ? [] : skippedBy(portfolio, decision, judged);
  const findings = supposedFindings(portfolio, new Map([[id, to]]), today, facts).filter((each) => each.card === id);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const checklist = gate && checklistOf(portfolio.governance, card, gate);
  const unanswered = portfolio.governance.checklist_use === 'required' ? (checklist?.open ?? []) : [];
  return {
    from: card.stage ?? 'idea',
    to,
    gate,
    decision,
    skipped,
    errors,
    warnings: findings.filter(({ severity }) => severity === 'warning'),
    checklist,
    unanswered,
    isOpen: decision !== null && skipped.length === 0 && errors.length === 0 && unanswered.length === 0,
  };
}

function skippedBy(
  portfolio: Portfolio,
  { decision }: CardDecision,
  judged: readonly JudgedDecision[],
): readonly Body[] {
  const about = judged.filter((each) => each.decision.card === decision.card);
  const made = about.find((each) => each.decision === decision);
  if (!made || !isOrderBinding(portfolio) || !takesFurther(made)) return [];
  return skippedBodies(portfolio, made, about).map(({ body }) => body);
}
