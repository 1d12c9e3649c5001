// The commit that a body saw at a meeting: the one that its papers cite; where there are no papers that can be believed, the last one made on
// the day or before it; the newest one when all are younger.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Commit, History } from '../ports/history.ts';
import { earlierPapers } from './earlier-papers.ts';

export interface SeenMeeting {
  /** ISO. */
  readonly date: string;
  readonly body: string;
  /** Of the papers in the meeting's folder; null when there are none. */
  metadata(): Promise<Uint8Array | null>;
}

/** Full hash; null when git cannot tell. */
export async function commitSeen(history: History, meeting: SeenMeeting): Promise<string | null> {
  try {
    const head = await history.resolve('HEAD');
    const cited = await commitCited(history, head, meeting);
    return (cited ?? (await history.lastBefore(head, meeting.date)) ?? head).hash;
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

/** Null unless the papers are of this meeting, of nothing but that commit, and the commit leads to the last one and is no younger than the day. */
async function commitCited(
  history: History,
  head: Commit,
  { date, body, metadata }: SeenMeeting,
): Promise<Commit | null> {
  const papers = earlierPapers(await orNull(metadata()));
  if (papers?.commit == null || papers.meeting.date !== date || papers.meeting.body !== body) return null;
  const commit = await orNull(history.resolve(papers.commit));
  if (commit === null || (await history.lastBefore(commit, date))?.hash !== commit.hash) return null;
  return (await history.mergeBase(commit, head))?.hash === commit.hash ? commit : null;
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}
