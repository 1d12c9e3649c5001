// The best set for a report: in full where every choice can be tried, else the set alone, and within so many branches that every machine says
// the same.
import type { Portfolio } from '../core/model/portfolio.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { defaultDraws } from '../core/risk/random-stream.ts';
import type { Solver } from '../ports/solver.ts';
import type { ChosenFacts } from '../view/report/chosen-facts.ts';
import { select } from './select.ts';

/** A report has to be ready in seconds. */
const mostProjects = 100;
const effort = 300;

/** Null when nothing is up for choice, when no money limits it, or when it would take too long. */
export async function chosenForReport(
  portfolio: Portfolio,
  today: string,
  solver: () => Promise<Solver>,
): Promise<ChosenFacts | null> {
  if ((portfolio.capacity.frames ?? []).length === 0) return null;
  // What a project may cost at worst is not asked here, and is not drawn.
  const ranking = { ...rankPortfolio(portfolio, { today, draws: 1 }), draws: defaultDraws };
  const open = ranking.projects.filter(({ outside, value }) => outside === null && value !== null).length;
  if (open === 0 || open > mostProjects) return null;
  const wishes = { today, ranking, force: [], without: [], frames: new Map<number, number>(), seconds: null };
  const { selection, members } = await select(portfolio, { ...wishes, quick: 'unless_few', effort }, solver);
  return { selection, members };
}
