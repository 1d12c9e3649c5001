// The use case of `portfolio meeting --plan` and `--with`: a new meeting file, or more cases on an agenda that is there. Nothing on it is
// taken away or moved: that is for `--drop`, drop-cases.ts.
import { caseRouter } from '../core/council/case-route.ts';
import { judgedDecisions } from '../core/council/judged-decisions.ts';
import type { TreatmentFacts } from '../core/council/treatment.ts';
import { casesAwaitingBody } from '../core/meetings/cases-awaiting-body.ts';
import { type MeetingDay, meetingDay } from '../core/meetings/meeting-body.ts';
import { newCases } from '../core/meetings/new-cases.ts';
import { newMeeting } from '../core/meetings/new-meeting.ts';
import { caseNumbers } from '../core/meetings/next-numbers.ts';
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import { wishedCase } from '../core/meetings/wished-cases.ts';
import { inFolder, type Meeting } from '../core/model/portfolio.ts';
import type { AgendaItem } from '../generated/card-types.ts';
import { type PlannedMeetingView, plannedMeetingView } from '../view/council/planned-meeting-view.ts';
import { check } from './check.ts';
import { closedAgenda } from './closed-agenda.ts';
import { editLoaded } from './edit-loaded.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { MeetingWrite, RefusedOr } from './meeting-write.ts';
import { requireCard } from './require-card.ts';

export interface PlanWish {
  /** Null: the next one in the plan. */
  readonly date: string | null;
  /** Null: the one that meets on the day. */
  readonly body: string | null;
  /** Take what awaits the body, and make the file when there is none. */
  readonly plan: boolean;
  /** Ids of cards that are to be on the agenda, also late. */
  readonly with: readonly string[];
  /** The way from a new file to its schema; null where there is none. */
  readonly modeline: string | null;
}

/** Throws PortfolioError `unknown-card`, `broken-file` or `cannot-edit`. */
export function planMeeting(
  loaded: LoadedPortfolio,
  wish: PlanWish,
  today: string,
): RefusedOr<{ readonly view: PlannedMeetingView; readonly write: MeetingWrite | null }> {
  const { portfolio } = loaded;
  const day = meetingDay(portfolio, wish, today);
  if ('refused' in day) return { refused: [day.refused] };
  const meeting = findMeeting(loaded, day.date);
  const closed = closedFor(day, meeting, wish.plan);
  if (closed) return { refused: [closed] };
  const facts = { portfolio, today, route: caseRouter(portfolio), judged: judgedDecisions(portfolio, today) };
  const wished = wish.with.map((id) => wishedCase(facts, requireCard(loaded, id), day));
  const refused = wished.flatMap((each) => ('code' in each ? [each] : []));
  if (refused.length > 0) return { refused };
  const awaiting = wish.plan ? casesAwaitingBody(facts, day) : [];
  const named = wished.flatMap((each) => ('code' in each ? [] : [each]));
  const isNamed = (id: string): boolean => named.some(({ project }) => project.id === id);
  const inTime = awaiting.filter(({ isLate, project }) => !isLate && !isNamed(project.id));
  const added = newCases(
    [...new Map([...inTime, ...named].map((each) => [each.project.id, each])).values()],
    numbers(facts, day),
  );
  const late = awaiting
    .filter(({ isLate, project }) => isLate && !isNamed(project.id))
    .map(({ project }) => project.id);
  const path = meetingPath(day.date);
  const view = plannedMeetingView(
    { portfolio, today, check: check(loaded, today) },
    {
      day,
      file: inFolder(portfolio.folder, path),
      isNew: meeting === null,
      added,
      late,
      noneAwait: wish.plan && awaiting.length === 0,
    },
  );
  return { refused: null, view, write: writeOf(loaded, { day, meeting, added, modeline: wish.modeline }) };
}

function closedFor({ date }: MeetingDay, meeting: Meeting | null, makes: boolean): Refusal | null {
  if (!meeting) return makes ? null : refusal('no-meeting', { date });
  return closedAgenda(meeting, date);
}

function numbers({ portfolio }: TreatmentFacts, { meets, date }: MeetingDay): (index: number) => string {
  return caseNumbers(portfolio.meetings, meets.id, date);
}

function writeOf(
  loaded: LoadedPortfolio,
  {
    day,
    meeting,
    added,
    modeline,
  }: { day: MeetingDay; meeting: Meeting | null; added: readonly AgendaItem[]; modeline: string | null },
): MeetingWrite | null {
  const path = meetingPath(day.date);
  if (!meeting)
    return { kind: 'create', path, text: newMeeting({ date: day.date, body: day.meets.id, agenda: added, modeline }) };
  if (added.length === 0) return null;
  const changes = added.map((value) => ({ kind: 'append', pointer: ['agenda'], value }) as const);
  return { kind: 'edit', edit: editLoaded(loaded, path, changes) };
}
