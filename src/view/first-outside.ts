// The project that just misses the frame, and how much it lacks in which years: what the council asks about first.
import { costByYear } from '../core/economics/cost-by-year.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import type { Ranking } from '../core/rank/ranking.ts';

export interface FirstOutside {
  readonly id: string;
  /** Whole units of the currency. Empty when the list is limited to an area: the others' use of the frame is then not in it. */
  readonly lacks: readonly { readonly year: number; readonly amount: number }[];
}

/** null when everything fits, when no year has a frame, or when the project is outside the area. */
export function firstOutside(ranking: Ranking, { projects }: Pick<Portfolio, 'projects'>): FirstOutside | null {
  const first = ranking.projects.find(({ frame }) => frame === 'line');
  if (first === undefined) return null;
  const costs = new Map(projects.map(({ id, card }) => [id, costByYear(card)]));
  const wanted = costs.get(first.id) ?? new Map<number, number>();
  if (ranking.area !== null) return { id: first.id, lacks: [] };
  const inside = ranking.projects.filter(({ frame }) => frame === 'inside').map(({ id }) => costs.get(id));
  const lacks = ranking.frame.years.map(({ year, frame, reserve, usedFirst }) => {
    const used = inside.reduce((sum, cost) => sum + (cost?.get(year) ?? 0), usedFirst);
    return { year, amount: (wanted.get(year) ?? 0) - Math.max(0, frame - reserve - used) };
  });
  return { id: first.id, lacks: lacks.filter(({ year, amount }) => amount > 0 && (wanted.get(year) ?? 0) > 0) };
}
