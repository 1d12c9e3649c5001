// Conditions that are not met, by due date. A condition that a meeting set and no card follows up is open too.
import { byCodePoint } from '../../../core/model/code-point-order.ts';
import { allDecisions } from '../../../core/model/decisions.ts';
import { isEnded } from '../../../core/model/stage.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface OpenCondition {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly due: string | null;
  readonly overdue: boolean;
  /** The case of the decision that set it, else how cards name the decision: "13/26", "2026-09-17/V9". */
  readonly decision: string | null;
  /** False when the meeting set it and the card does not mention it. */
  readonly followedUp: boolean;
}

export interface Conditions {
  readonly open: readonly OpenCondition[];
  readonly met: number;
}

export function conditions(facts: ReportFacts): Conditions {
  const { projects } = facts.portfolio;
  const onCards = projects.flatMap(({ card }) => card.conditions ?? []);
  const open = [...openOnCards(facts), ...notFollowedUp(facts)];
  return {
    open: open.sort((a, b) => byCodePoint(a.due ?? '9999', b.due ?? '9999') || byCodePoint(a.id, b.id)),
    met: onCards.filter(({ met }) => met !== undefined).length,
  };
}

function openOnCards({ portfolio, today }: ReportFacts): readonly OpenCondition[] {
  const cases = new Map(
    allDecisions(portfolio).map(({ decision, reference }) => [reference, decision.case ?? reference]),
  );
  return portfolio.projects.flatMap(({ id, card }) =>
    (card.conditions ?? [])
      .filter(({ met }) => met === undefined && !isEnded(card.status))
      .map(({ text, due, decision }) => ({
        id,
        title: card.title ?? null,
        text,
        due: due ?? null,
        overdue: due !== undefined && due < today,
        decision: decision === undefined ? null : (cases.get(decision) ?? decision),
        followedUp: true,
      })),
  );
}

function notFollowedUp({ portfolio, today }: ReportFacts): readonly OpenCondition[] {
  const byId = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  return allDecisions(portfolio).flatMap(({ decision, reference }) => {
    const id = decision.card;
    const card = id === undefined ? undefined : byId.get(id);
    if (id === undefined || card === undefined || isEnded(card.status)) return [];
    // A card may reword a condition, so any condition under the same decision counts as followed up.
    if ((card.conditions ?? []).some((each) => each.decision === reference)) return [];
    return (decision.conditions ?? []).map(({ text, due }) => ({
      id,
      title: card.title ?? null,
      text,
      due: due ?? null,
      overdue: due !== undefined && due < today,
      decision: decision.case ?? reference,
      followedUp: false,
    }));
  });
}
