// The agenda of a meeting: each case with how it is treated and what it lacks, and the cards that await the body and are not on it.
import { casesAwaitingBody } from '../../core/meetings/cases-awaiting-body.ts';
import { decisionOn, nameOfCase, undecidedCases } from '../../core/meetings/cases-of-meeting.ts';
import type { MeetingDay } from '../../core/meetings/meeting-body.ts';
import { isQuorate, quorumOf } from '../../core/meetings/quorum.ts';
import { nextMeeting } from '../../core/model/decisions.ts';
import { stageGrantedBy } from '../../core/model/stage.ts';
import type { AgendaItem, DecisionType, MeetingStatus, Outcome } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type CouncilFacts, councilFacts } from './council-facts.ts';
import { lacksInNextStage } from './lacks-in-next-stage.ts';
import { type TreatmentView, treatmentView } from './treatment-view.ts';

export interface MeetingAgendaView {
  readonly date: string;
  readonly body: { readonly id: string; readonly name: string };
  /** Null: the meeting has no file yet. */
  readonly file: string | null;
  readonly status: MeetingStatus | null;
  /** For registration, ISO. */
  readonly deadline: string | null;
  /** Members, and whether they were enough; null when nobody has said. */
  readonly attendance: {
    readonly present: number;
    readonly needed: number | null;
    readonly quorum: boolean | null;
  } | null;
  /** When the minutes were approved, ISO. */
  readonly approved: string | null;
  readonly cases: readonly AgendaCaseView[];
  /** Names of cases without a decision, of a meeting that has been held. */
  readonly undecided: readonly string[];
  readonly awaiting: readonly AwaitingView[];
  /** The same, registered after the deadline. */
  readonly late: readonly AwaitingView[];
}

export interface AgendaCaseView {
  readonly case: string | null;
  /** Null for a case about no card. */
  readonly card: string | null;
  readonly title: string;
  readonly type: DecisionType | null;
  /** Null when it has been decided, and where nobody is to decide. */
  readonly treatment: TreatmentView | null;
  readonly outcome: Outcome | null;
}

export interface AwaitingView {
  readonly id: string;
  readonly title: string;
  /** When it was submitted or asked for, ISO. */
  readonly since: string | null;
  readonly treatment: TreatmentView | null;
}

type Facts = Pick<ReportFacts, 'portfolio' | 'today' | 'check'>;

export function meetingAgendaView(facts: Facts, day: MeetingDay): MeetingAgendaView {
  const { date, meets, deadline, meeting } = day;
  const council = councilOn(facts, day);
  const { status = null, agenda = [], minutes } = meeting?.meeting ?? {};
  const isOver = status === 'held' || status === 'cancelled';
  const waiting = isOver ? [] : casesAwaitingBody(council, day);
  const shown = (isLate: boolean): readonly AwaitingView[] =>
    waiting
      .filter((each) => each.isLate === isLate)
      .map(({ project, since }) => ({
        id: project.id,
        title: project.card.title ?? project.id,
        since,
        treatment: treatmentView(council, project),
      }));
  return {
    date,
    body: { id: meets.id, name: meets.name },
    file: meeting?.file ?? null,
    status,
    deadline,
    attendance: attendanceIn(day),
    approved: minutes?.approved ?? null,
    cases: agenda.map((item) => caseView(council, day, item)),
    undecided: status === 'held' && meeting ? undecidedCases(meeting.meeting).map(nameOfCase) : [],
    awaiting: shown(false),
    late: shown(true),
  };
}

/** What each card lacks for what this agenda asks for, which may be another than the next one's. */
function councilOn(facts: Facts, { meeting }: MeetingDay): CouncilFacts {
  const council = councilFacts(facts);
  const isNext = meeting === null || meeting.id === nextMeeting(facts.portfolio, facts.today)?.id;
  if (isNext) return council;
  const asked = new Map(
    (meeting.meeting.agenda ?? []).flatMap(({ card, type }) => (card && type ? [[card, type] as const] : [])),
  );
  const stages = new Map([...asked].map(([id, type]) => [id, stageGrantedBy(type)]));
  return { ...council, asked, lacks: lacksInNextStage(facts, stages) };
}

function attendanceIn({ meeting, meets, date }: MeetingDay): MeetingAgendaView['attendance'] {
  if (!meeting?.meeting.attendance) return null;
  const held = { ...meeting.meeting, date };
  const found = quorumOf(meets, held);
  return { present: found.present.length, needed: found.needed, quorum: isQuorate(found, held) };
}

function caseView(council: CouncilFacts, { meeting, date }: MeetingDay, item: AgendaItem): AgendaCaseView {
  const project = council.portfolio.projects.find(({ id }) => id === item.card);
  const decision = meeting && decisionOn(meeting.meeting, item);
  const isAhead = !decision && (council.today <= date || meeting?.meeting.status === 'planned');
  return {
    case: item.case ?? null,
    card: item.card ?? null,
    title: item.title ?? project?.card.title ?? item.card ?? '',
    type: item.type ?? null,
    treatment: project && isAhead ? treatmentView(council, project, item.type) : null,
    outcome: decision?.outcome ?? null,
  };
}
