// What has changed since a body last met, when git knows what it saw. Nobody has asked for it, so its absence stops no papers.
import type { Meeting, Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { meetingDates } from '../view/papers/meeting-dates.ts';
import { notCompared, nothingBefore, type Since } from '../view/report/since-facts.ts';
import type { SinceWishes } from './find-since.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { since } from './since.ts';

/** `last`: the date of the body's last meeting; null when there is none. */
export async function sinceLastMeeting(
  loaded: LoadedPortfolio,
  wishes: Omit<SinceWishes, 'portfolio' | 'asked'>,
  last: string | null,
): Promise<Since> {
  if (last === null) return nothingBefore;
  try {
    return await since(loaded, { ...wishes, asked: last }, null);
  } catch (error) {
    if (!(error instanceof PortfolioError)) throw error;
    return isMissing(error) ? { kind: 'unreachable', ...error.args } : notCompared;
  }
}

export function lastMeetingOf(portfolio: Portfolio, meeting: Meeting): string | null {
  return meetingDates(portfolio, meeting).last;
}

function isMissing(error: PortfolioError): error is PortfolioError<'meeting-commit-missing'> {
  return error.code === 'meeting-commit-missing';
}
