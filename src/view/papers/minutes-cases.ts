// The cases of the minutes: those on the agenda in its order, each with what was decided in it, and then what was decided beyond it.
import type { JudgedDecision } from '../../core/council/judged-decisions.ts';
import { isOnLightTrack } from '../../core/council/project-track.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { AgendaItem, DecisionType } from '../../generated/card-types.ts';
import type { CaseView } from '../case/case-view.ts';
import { projectOf } from './agenda-case.ts';
import { type AskedDecision, askedDecision, withoutStart } from './asked-decision.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { type MinutesDecision, minutesDecision } from './minutes-decision.ts';
import { type ProposalsThen, unproposed } from './proposals-then.ts';

export interface MinutesCase {
  readonly number: string | null;
  readonly title: string;
  /** The id of the card. */
  readonly card: string | null;
  /** Of the case system or the archive, by the card. */
  readonly archiveCaseNumber: string | null;
  /** What was asked for; null when nobody said. */
  readonly asks: AskedDecision | null;
  /** The secretariat's proposal, point by point. */
  readonly proposal: readonly string[];
  /** The paper that had the proposal, as it was; in_papers: it had one, which nobody can show now; null: it stands above, or there was none. */
  readonly proposedIn: CaseView | 'in_papers' | null;
  readonly disqualified: readonly Disqualified[];
  readonly decisions: readonly MinutesDecision[];
  /** True for a line that only names the cases below it. */
  readonly isHeading: boolean;
}

export interface Disqualified {
  readonly member: string;
  readonly reason: string | null;
}

export interface MinutesCases {
  readonly onAgenda: readonly MinutesCase[];
  readonly beyondAgenda: readonly MinutesCase[];
}

export function minutesCases(facts: MeetingFacts, proposals: ProposalsThen | null): MinutesCases {
  const { agenda = [] } = facts.meeting.meeting;
  const made = facts.council.judged.filter(({ meeting }) => meeting.id === facts.meeting.id);
  const placed = made.map((judged) => ({ judged, item: itemOf(judged, agenda) }));
  const decidedIn = (item: AgendaItem | null): readonly JudgedDecision[] =>
    placed.filter((each) => each.item === item).map(({ judged }) => judged);
  const withCards = new Set(agenda.flatMap(({ card, case: number }) => (card && number ? [number] : [])));
  const isHeading = (item: AgendaItem): boolean =>
    item.card === undefined && withCards.has(item.case ?? '') && decidedIn(item).length === 0;
  return {
    onAgenda: agenda.map((item) => ({
      ...minutesCase(facts, item, decidedIn(item), isHeading(item)),
      proposedIn: proposedIn(item, proposals),
    })),
    beyondAgenda: decidedIn(null).map((judged) => ({
      ...minutesCase(facts, judged.decision, [judged], false),
      proposedIn: null,
    })),
  };
}

/** The item that fits best: about the same card, and of those the one with the number and the question of the decision. */
function itemOf({ decision }: JudgedDecision, agenda: readonly AgendaItem[]): AgendaItem | null {
  const fits = agenda.filter((item) =>
    decision.card === undefined
      ? item.card === undefined && item.case !== undefined && item.case === decision.case
      : item.card === decision.card,
  );
  const likeness = (item: AgendaItem): number =>
    Number(item.case === decision.case) * 2 + Number(item.type === decision.type);
  return fits.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

function minutesCase(
  facts: MeetingFacts,
  item: Pick<AgendaItem, 'case' | 'card' | 'type' | 'title' | 'proposal'>,
  decisions: readonly JudgedDecision[],
  isHeading: boolean,
): Omit<MinutesCase, 'proposedIn'> {
  const project = projectOf(facts, item);
  return {
    number: item.case ?? null,
    title: item.title ?? project?.card.title ?? item.card ?? '–',
    card: item.card ?? null,
    archiveCaseNumber: project?.card.archive?.case_number ?? null,
    asks: asksOf(facts, project, item.type),
    proposal: item.proposal ?? [],
    disqualified: disqualifiedIn(facts, item.card),
    decisions: decisions.map((judged) => minutesDecision(facts, judged)),
    isHeading,
  };
}

function proposedIn(item: AgendaItem, proposals: ProposalsThen | null): MinutesCase['proposedIn'] {
  if (unproposed([item]).length === 0) return null;
  return proposals === null ? 'in_papers' : (proposals.get(item) ?? null);
}

function asksOf({ portfolio }: MeetingFacts, project: Project | null, type: DecisionType | undefined) {
  if (type === undefined) return null;
  const asked = askedDecision(type);
  const isLight = project !== null && isOnLightTrack(portfolio.governance, project.card);
  return isLight ? withoutStart(asked) : asked;
}

/** `card`: undefined for what the meeting says without naming one. */
export function disqualifiedIn({ meeting }: MeetingFacts, card: string | undefined): readonly Disqualified[] {
  return (meeting.meeting.impartiality ?? [])
    .filter((each) => each.card === card)
    .map(({ member, reason }) => ({ member, reason: reason ?? null }));
}
