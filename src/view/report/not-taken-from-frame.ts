// What the frame line leaves out: projects that are operation or lack scores cost money, but have no place on the list.
import { costByYear } from '../../core/economics/cost-by-year.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import { takesFromFrameUnranked } from '../../core/rank/standing.ts';
import type { ReportFacts } from './report-facts.ts';

/** Whole units of the currency, for the years of the frame in which there is any. Nothing for one area: its frame is everybody's. */
export function notTakenFromFrame({
  portfolio,
  ranking,
  area,
}: ReportFacts): readonly { readonly year: number; readonly amount: number }[] {
  if (area !== null) return [];
  const marks = new Map(ranking.projects.map(({ id, frame }) => [id, frame]));
  const costs = liveProjects(portfolio)
    .filter(({ id, card }) => (marks.has(id) ? marks.get(id) === 'unscored' : !takesFromFrameUnranked(card)))
    .map(({ card }) => costByYear(card));
  return ranking.frame.years
    .map(({ year }) => ({ year, amount: costs.reduce((sum, cost) => sum + (cost?.get(year) ?? 0), 0) }))
    .filter(({ amount }) => amount > 0);
}
