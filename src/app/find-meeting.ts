// The file of a meeting that is to be changed.
import type { Meeting } from '../core/model/portfolio.ts';
import { soundFile } from './edit-loaded.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export function meetingPath(date: string): string {
  return `meetings/${date}.yaml`;
}

/** Null when there is none. Throws PortfolioError `broken-file` when it has errors. */
export function findMeeting(loaded: LoadedPortfolio, date: string): Meeting | null {
  const path = meetingPath(date);
  if (!loaded.loadedFiles.has(path)) return null;
  soundFile(loaded, path);
  return loaded.portfolio.meetings.find(({ id }) => id === date) ?? null;
}
