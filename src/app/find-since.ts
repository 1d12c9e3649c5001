// Which moment a report is compared with: the commit that the council saw at a meeting, or the one that was asked for.
import type { Meeting, Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Commit, History, PortfolioAtCommit } from '../ports/history.ts';
import { notCompared, nothingBefore, type Since, type SincePoint } from '../view/report/since-facts.ts';
import { portfolioAt, resolveRef } from './portfolio-at.ts';

export interface SinceWishes {
  readonly history: History;
  readonly portfolio: Portfolio;
  /** What the portfolio is read from; null: the files as they are now. */
  readonly head: Commit | null;
  /** The date of the report, ISO. */
  readonly today: string;
  /** A meeting by its date, or a branch, tag or commit. null: the last meeting that says what it saw. */
  readonly asked: string | null;
}

export type FoundSince =
  | { readonly kind: 'found'; readonly at: PortfolioAtCommit; readonly point: SincePoint }
  | Exclude<Since, { readonly kind: 'compared' }>;

/** Throws PortfolioError `meeting-without-commit`, `meeting-commit-missing`, or the errors of an unknown ref, only for what was asked for. */
export async function findSince(wishes: SinceWishes): Promise<FoundSince> {
  const { asked, portfolio, history } = wishes;
  if (asked === null) return lastRecorded(wishes);
  const meeting = portfolio.meetings.find((each) => each.id === asked || dateOf(each) === asked);
  if (meeting === undefined) return found(await portfolioAt(history, asked, portfolio.folder), null, wishes);
  if (meeting.meeting.commit !== undefined) return sawAt(meeting, meeting.meeting.commit, wishes);
  const head = wishes.head ?? (await resolveRef(history, 'HEAD'));
  const last = await history.lastBefore(head, dateOf(meeting));
  if (last === null) throw new PortfolioError('meeting-without-commit', { meeting: meeting.id });
  return found(await portfolioAt(history, last.hash, portfolio.folder), meeting, wishes);
}

/** The name of the commit is not the user's: the file that it stands in is what to mend. */
async function sawAt(meeting: Meeting, commit: string, wishes: SinceWishes): Promise<FoundSince> {
  const at = await reachable(wishes, commit);
  if (at === null) throw new PortfolioError('meeting-commit-missing', { meeting: meeting.id, commit });
  return found(at, meeting, wishes);
}

/** What nobody asked for stops no report: a commit that is not in the clone is told in its place. */
async function lastRecorded(wishes: SinceWishes): Promise<FoundSince> {
  const held = heldBefore(wishes);
  if (held.length === 0) return nothingBefore;
  const recorded = held.filter(({ meeting }) => meeting.commit !== undefined);
  for (const meeting of recorded) {
    const at = await reachable(wishes, meeting.meeting.commit as string);
    if (at !== null) return found(at, meeting, wishes);
  }
  const [last] = recorded;
  return last === undefined
    ? notCompared
    : { kind: 'unreachable', meeting: dateOf(last), commit: last.meeting.commit as string };
}

async function reachable({ history, portfolio }: SinceWishes, commit: string): Promise<PortfolioAtCommit | null> {
  try {
    return await portfolioAt(history, commit, portfolio.folder);
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

/** The youngest first. */
function heldBefore({ portfolio, today }: SinceWishes): readonly Meeting[] {
  const isHeld = ({ meeting: { status } }: Meeting) => status !== 'planned' && status !== 'cancelled';
  return portfolio.meetings.filter((each) => isHeld(each) && dateOf(each) < today).toReversed();
}

function found(at: PortfolioAtCommit, meeting: Meeting | null, wishes: SinceWishes): FoundSince {
  const { hash, date } = at.commit;
  const point = {
    commit: hash,
    date,
    meeting: meeting && dateOf(meeting),
    isLastMeeting: meeting !== null && meeting.id === heldBefore(wishes)[0]?.id,
    isAssumed: meeting !== null && meeting.meeting.commit === undefined,
  };
  return { kind: 'found', at, point };
}

function dateOf({ id, meeting }: Meeting): string {
  return meeting.date ?? id;
}
