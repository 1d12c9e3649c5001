// The commit that a body saw at a meeting: the last one made on the day or before it; the newest one when all are younger.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { History } from '../ports/history.ts';

/** Full hash; null when git cannot tell. `date`: of the meeting, ISO. */
export async function commitSeen(history: History, date: string): Promise<string | null> {
  try {
    const head = await history.resolve('HEAD');
    return ((await history.lastBefore(head, date)) ?? head).hash;
  } catch (error) {
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}
