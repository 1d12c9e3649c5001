// The best set for a report: in full where that takes a second or two, else the set alone, and within so much work that every machine says
// the same.
import type { Portfolio } from '../core/model/portfolio.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { defaultDraws } from '../core/risk/random-stream.ts';
import { memberRankings } from '../core/robust/member-rankings.ts';
import { robustRanking } from '../core/robust/robust-ranking.ts';
import { type OffPlan, offPlan } from '../core/select/explain/off-plan.ts';
import type { FoundSelection } from '../core/select/selection.ts';
import { branchingSolver } from '../core/select/solve/branching/branching-solver.ts';
import type { SolverSource } from '../ports/solver.ts';
import type { ChosenFacts } from '../view/report/chosen-facts.ts';
import { select } from './select.ts';

/** A report has to be ready in seconds. */
const mostProjects = 100;
const effort = 300;

/** Null when nothing is up for choice, when no money limits it, or when it would take too long. */
export async function chosenForReport(
  portfolio: Portfolio,
  today: string,
  source: SolverSource,
): Promise<ChosenFacts | null> {
  if ((portfolio.capacity.frames ?? []).length === 0) return null;
  // What a project may cost at worst is not asked here, and is not drawn.
  const ranking = { ...rankPortfolio(portfolio, { today, draws: 1 }), draws: defaultDraws };
  const open = ranking.projects.filter(({ outside, value }) => outside === null && value !== null).length;
  if (open === 0 || open > mostProjects) return null;
  const wishes = { today, ranking, force: [], without: [], frames: new Map<number, number>(), seconds: null };
  const { selection, members } = await select(portfolio, { ...wishes, quick: 'unless_few', effort }, source);
  const shown = new Set(ranking.projects.map(({ id }) => id));
  return {
    selection,
    members,
    ...('best' in selection && { offPlan: offPlanIn(selection) }),
    robust: robustRanking(portfolio, ranking, { method: null, shown }),
    memberLists: memberRankings(portfolio, ranking),
  };
}

/** Where prices were found, so can these be. */
function offPlanIn({ program, best, prices }: FoundSelection): readonly OffPlan[] {
  return offPlan(program, best, prices === null ? null : branchingSolver);
}
