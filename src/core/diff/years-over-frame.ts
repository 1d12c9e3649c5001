// The years that a change pushes over their frame, whatever it does to the frame itself: judged by the frames from before it as well.
import { rankPortfolio } from '../rank/rank-portfolio.ts';
import { type BudgetEffect, type BudgetSide, yearsPushedOver } from './budget-effect.ts';

/** In order. `today`: the day that both sides are ranked by, ISO. */
export function yearsOverFrame(
  before: BudgetSide,
  after: BudgetSide,
  effect: BudgetEffect,
  today: string,
): readonly number[] {
  const { frames = [] } = before.portfolio.capacity;
  const head = after.portfolio;
  const judged = rankPortfolio({ ...head, capacity: { ...head.capacity, frames } }, { today });
  const left = new Map(before.ranking.frame.years.map((each) => [each.year, each.left]));
  const byOldFrames = judged.frame.years.filter((each) => each.left < Math.min(0, left.get(each.year) ?? 0));
  const years = [...byOldFrames, ...yearsPushedOver(effect)].map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}
