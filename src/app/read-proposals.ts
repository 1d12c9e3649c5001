// Reads what was proposed at a meeting out of the commit that its file names. What git cannot tell is left out, and stops no minutes.
import type { Meeting } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { History, PortfolioAtCommit } from '../ports/history.ts';
import { meetingFacts } from '../view/papers/meeting-facts.ts';
import { type ProposalsThen, proposalsThen, unproposed } from '../view/papers/proposals-then.ts';
import { type LoadedPortfolio, loadPortfolio } from './load-portfolio.ts';
import { heldMeeting } from './named-meeting.ts';
import { readPast } from './read-past.ts';
import { type ReportWishes, reportFacts } from './report.ts';

/** Null: nobody knows. `name`: of the meeting's file, or its date. Throws PortfolioError as `minutes` does. */
export async function readProposals(
  history: History,
  loaded: LoadedPortfolio,
  name: string | null,
  { today, version }: Pick<ReportWishes, 'today' | 'version'>,
): Promise<ProposalsThen | null> {
  const meeting = heldMeeting(loaded.portfolio, name, today);
  const { commit, agenda } = meeting.meeting;
  if (commit === undefined || unproposed(agenda).length === 0) return null;
  try {
    const at = await history.portfolioAt(await history.resolve(commit), loaded.portfolio.folder);
    return at && (await proposalsAt(history, loaded, at, meeting, version));
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

async function proposalsAt(
  history: History,
  loaded: LoadedPortfolio,
  { commit, tree, folder }: PortfolioAtCommit,
  meeting: Meeting,
  version: string,
): Promise<ProposalsThen | null> {
  const then = await loadPortfolio(tree, folder, loaded);
  const was = then.portfolio.meetings.find(({ id }) => id === meeting.id);
  if (!was) return null;
  // The papers are dated by the commit as well, unless somebody chose another day.
  const today = commit.date;
  const past = await readPast(history, then, { head: commit, today, allBaselines: true });
  const provenance = { commit: commit.hash, date: today, changed: false };
  const wishes = { today, provenance, area: null, version, past: { ...past, policy: null } };
  return proposalsThen(meeting, meetingFacts(reportFacts(then, wishes), was));
}
