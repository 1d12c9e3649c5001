// The use case behind `portfolio select --scenarios` and `--compare`: the best sets side by side, and nothing else.
import type { Portfolio } from '../core/model/portfolio.ts';
import type { History } from '../ports/history.ts';
import type { SolverSource } from '../ports/solver.ts';
import { type ComparedView, comparedView } from '../view/select/compared-view.ts';
import { type ComparedProgress, compareScenarios, type OtherPortfolio } from './compare-scenarios.ts';
import { type ExplainWishes, wishesView } from './explain-selection.ts';
import { loadPortfolio } from './load-portfolio.ts';
import { portfolioAt } from './portfolio-at.ts';

export interface ComparedWishes {
  /** Those in capacity.yaml too. */
  readonly scenarios: boolean;
  readonly branches: readonly OtherPortfolio[];
}

export async function explainScenarios(
  portfolio: Portfolio,
  { weights, ...wishes }: ExplainWishes,
  { scenarios, branches }: ComparedWishes,
  source: SolverSource,
  progress?: ComparedProgress,
): Promise<ComparedView> {
  const written = scenarios ? (portfolio.capacity.scenarios ?? []) : [];
  const asked = { ...wishes, weights: weights?.byCriterion };
  const choices = await compareScenarios(portfolio, asked, source, { scenarios: written, branches }, progress);
  return comparedView(choices, {
    wishes: wishesView({ weights, ...wishes }),
    isWithoutScenarios: scenarios && written.length === 0,
  });
}

/** As they stood at each ref, in the order given. Throws what `portfolioAt` throws. */
export async function portfoliosAt(
  history: History,
  refs: readonly string[],
  folder: string,
  progress?: ComparedProgress,
): Promise<readonly OtherPortfolio[]> {
  const others: OtherPortfolio[] = [];
  for (const ref of refs) {
    progress?.(others.length, refs.length);
    const at = await portfolioAt(history, ref, folder);
    others.push({ name: ref, portfolio: (await loadPortfolio(at.tree, at.folder)).portfolio });
  }
  return others;
}
