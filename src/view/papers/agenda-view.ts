// The agenda paper (innkalling og sakliste): when and where, the cases in order, who may be disqualified, and what the body is told.
import { type CloseRole, closeMembers } from '../../core/meetings/close-to-case.ts';
import { isValidOn } from '../../core/model/is-valid-on.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import type { MeetingStatus } from '../../generated/card-types.ts';
import { nameById } from '../name-by-id.ts';
import type { NamedProject } from '../report/named-project.ts';
import { type AgendaCase, agendaCases, projectOf } from './agenda-case.ts';
import { type InformationView, informationView } from './information-view.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { type Prioritised, prioritised } from './prioritised.ts';

export interface AgendaView {
  readonly portfolio: string;
  readonly head: MeetingHead;
  readonly deadlines: { readonly registration: string | null; readonly status: string | null };
  readonly members: readonly AgendaMember[];
  readonly cases: readonly AgendaCase[];
  /** Cases about no card, which have no paper of their own. */
  readonly shortCases: readonly ShortCase[];
  readonly close: readonly CloseCase[];
  readonly information: InformationView;
  readonly today: string;
  readonly provenance: Provenance;
  readonly quality: { readonly errors: number; readonly warnings: number; readonly unreadable: readonly string[] };
}

export interface MeetingHead {
  readonly date: string;
  /** The name, else the id; null when the meeting does not say. */
  readonly body: string | null;
  readonly status: MeetingStatus | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly secretary: string | null;
  /** How many must be there. */
  readonly quorum: number | null;
}

export interface AgendaMember {
  readonly role: string;
  readonly field: string | null;
  /** Name of the organisation. */
  readonly organisation: string | null;
  readonly isLeader: boolean;
}

export interface ShortCase {
  readonly number: string | null;
  readonly title: string;
  readonly proposal: readonly string[];
  readonly assessment: string | null;
  readonly questions: readonly string[];
  /** For the case that puts the projects in order. */
  readonly list: Prioritised | null;
}

export interface CloseCase {
  readonly number: string | null;
  readonly project: NamedProject;
  readonly members: readonly { readonly role: string; readonly as: readonly CloseRole[] }[];
}

export function agendaView(facts: MeetingFacts): AgendaView {
  const { portfolio, check, dates, today, provenance } = facts;
  const cases = agendaCases(facts);
  return {
    portfolio: portfolio.settings.name,
    head: meetingHead(facts),
    deadlines: { registration: dates.registration, status: dates.status },
    members: membersOf(facts),
    cases,
    shortCases: shortCases(facts),
    close: closeCases(facts, cases),
    information: informationView(facts),
    today,
    provenance,
    quality: { errors: check.errors, warnings: check.warnings, unreadable: portfolio.unreadable },
  };
}

export function meetingHead({ meeting: { meeting }, date, body }: MeetingFacts): MeetingHead {
  return {
    date,
    body: body?.name ?? meeting.body ?? null,
    status: meeting.status ?? null,
    time: meeting.time ?? null,
    place: meeting.place ?? null,
    secretary: meeting.secretary ?? null,
    quorum: body?.quorum ?? null,
  };
}

/** On the day of the meeting. */
function membersOf({ body, date, portfolio }: MeetingFacts): readonly AgendaMember[] {
  const { organisations } = portfolio.settings;
  return (body?.members ?? [])
    .filter(({ appointed, until }) => isValidOn(date, appointed, until))
    .map(({ role, field, municipality }) => ({
      role,
      field: field === undefined ? null : (nameById(portfolio.governance.sectors, field) ?? field),
      organisation: nameById(organisations, municipality),
      isLeader: role === body?.leader,
    }));
}

function shortCases(facts: MeetingFacts): readonly ShortCase[] {
  const agenda = facts.meeting.meeting.agenda ?? [];
  const hasCards = new Set(agenda.flatMap(({ card, case: number }) => (card && number ? [number] : [])));
  return (
    agenda
      // A line that only gives a name to the cases below it has nothing to say.
      .filter((item) => item.card === undefined && !(item.case !== undefined && hasCards.has(item.case)))
      .map(({ case: number, title, type, proposal = [], assessment, questions = [] }) => ({
        number: number ?? null,
        title: title ?? '–',
        proposal,
        assessment: assessment ?? null,
        questions,
        list: type === 'prioritise' ? prioritised(facts) : null,
      }))
  );
}

function closeCases(facts: MeetingFacts, cases: readonly AgendaCase[]): readonly CloseCase[] {
  const { body } = facts;
  return cases.flatMap(({ number, project }) => {
    const found = project && body && projectOf(facts, { card: project.id });
    const members = found ? closeMembers(body, found.card, facts.portfolio.settings.organisations) : [];
    if (!project || members.length === 0) return [];
    return [{ number, project, members: members.map(({ member, as }) => ({ role: member.role, as })) }];
  });
}
