// The use case behind the page of `portfolio select`: the choice, and everything that explains it.
import type { Portfolio } from '../core/model/portfolio.ts';
import type { SelectionTask } from '../core/select/selection-task.ts';
import type { SolverSource } from '../ports/solver.ts';
import { type SelectView, selectView, type WishesView } from '../view/select-view.ts';
import { type SelectWishes, select } from './select.ts';

export interface ExplainWishes extends Omit<SelectWishes, 'weights' | 'quick'> {
  /** The best set only. */
  readonly quick: boolean;
  /** Other weights than the strategy's, and the file they come from. */
  readonly weights: { readonly file: string; readonly byCriterion: Readonly<Record<string, number>> } | null;
}

export async function explainSelection(
  portfolio: Portfolio,
  { weights, ...wishes }: ExplainWishes,
  source: SolverSource,
  progress?: SelectionTask['progress'],
): Promise<SelectView> {
  const { ranking, selection, members } = await select(
    portfolio,
    { ...wishes, weights: weights?.byCriterion },
    source,
    progress,
  );
  return selectView({
    portfolio,
    ranking,
    selection,
    members,
    wishes: wishesView({ weights, ...wishes }),
  });
}

export function wishesView({
  force,
  without,
  frames,
  weights,
  confidence,
  weightDraws = null,
  quick,
}: ExplainWishes): WishesView {
  return {
    force: [...new Set(force)],
    without: [...new Set(without)],
    frames: [...frames].map(([year, amount]) => ({ year, amount })),
    weightsFile: weights?.file ?? null,
    confidence: confidence ?? null,
    weightDraws,
    quick,
  };
}
