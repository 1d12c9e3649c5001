// Who has to wait when more is asked for than there is: proposals from the bottom of the list upwards, until the rest have enough.
import type { Ranking } from './ranking.ts';

export interface GivesWay {
  /** In the order in which they give way: those without a number first, then the last in the list. */
  readonly waits: readonly { readonly id: string; readonly rank: number | null; readonly fte: number }[];
  /** What is short even when all of them wait; 0 when there is enough. */
  readonly short: number;
}

/** `short`: full-time equivalents that are lacking; `asks`: who asks for them, and how much. What is bound does not give way. */
export function givesWay(
  { projects }: Pick<Ranking, 'projects'>,
  short: number,
  asks: readonly { readonly id: string; readonly fte: number }[],
): GivesWay {
  const asked = new Map(asks.map(({ id, fte }) => [id, fte]));
  const open = projects.filter(({ id, outside }) => outside === null && (asked.get(id) ?? 0) > 0);
  const numbered = open.filter(({ rank }) => rank !== null);
  const fromBottom = [...open.filter(({ rank }) => rank === null), ...numbered.toReversed()];
  const waits: { id: string; rank: number | null; fte: number }[] = [];
  let left = Math.round(100 * short);
  for (const { id, rank } of fromBottom) {
    if (left <= 0) break;
    const fte = asked.get(id) ?? 0;
    waits.push({ id, rank, fte });
    left -= Math.round(100 * fte);
  }
  return { waits, short: Math.max(0, left) / 100 };
}
