// What projects may cost together in each year, added project by project: draw by draw, and as if all overran together.
import type { OpenCost } from '../economics/open-cost.ts';
import type { CostSpread } from './cost-spread.ts';
import type { YearFrame, YearlyPlan } from './yearly-plan.ts';

/** Mutable while projects are added. */
export interface YearCostSums {
  readonly frame: YearFrame;
  planned: number;
  /** The part that cannot move. */
  certain: number;
  /** Ids of those that can. */
  readonly moving: Set<string>;
  /** The part that can: for every draw, and for every step from the cheapest case of all to the dearest. */
  readonly independent: Float64Array;
  readonly together: Float64Array;
  /** The same, where each project is at its own quantile. */
  readonly quantiles: { p10: number; p50: number; p85: number };
}

/** Enough for whole cases of 100, and few enough for thousands of projects. */
const steps = 2000;

export function emptyYearSums({ frames }: YearlyPlan, draws: number): readonly YearCostSums[] {
  return frames.map((frame) => ({
    frame,
    planned: frame.taken,
    certain: frame.taken,
    moving: new Set<string>(),
    independent: new Float64Array(draws),
    together: new Float64Array(steps),
    quantiles: { p10: 0, p50: 0, p85: 0 },
  }));
}

/** One cost factor for all the years of the project, on what is still open: it ends at what was drawn, and never below what is spent. */
export function addToYears(
  sums: readonly YearCostSums[],
  id: string,
  cost: OpenCost | undefined,
  spread: CostSpread | null,
): void {
  const touched = sums.flatMap((sum) => {
    const own = cost?.years.find(({ year }) => year === sum.frame.year);
    return own ? [{ sum, ...own }] : [];
  });
  if (!cost || touched.length === 0) return;
  for (const { sum, planned, open } of touched) {
    sum.planned += planned;
    sum.certain += spread === null ? planned : planned - open;
  }
  const moving = touched.filter(({ open }) => open > 0);
  if (spread === null || moving.length === 0) return;
  const factor = (total: number) => Math.max(0, (total - cost.settled) / cost.open);
  const drawn = new Float64Array(spread.draws.length);
  for (let draw = 0; draw < drawn.length; draw += 1) drawn[draw] = factor(spread.draws[draw] ?? 0);
  const stepped = new Float64Array(steps);
  for (let step = 0; step < steps; step += 1) stepped[step] = factor(spread.quantile((100 * (step + 0.5)) / steps));
  for (const { sum, open } of moving) {
    sum.moving.add(id);
    addScaled(sum.independent, drawn, open);
    addScaled(sum.together, stepped, open);
    sum.quantiles.p10 += open * factor(spread.quantile(10));
    sum.quantiles.p50 += open * factor(spread.quantile(50));
    sum.quantiles.p85 += open * factor(spread.quantile(85));
  }
}

function addScaled(sums: Float64Array, factors: Float64Array, amount: number): void {
  for (let index = 0; index < sums.length; index += 1)
    sums[index] = (sums[index] ?? 0) + amount * (factors[index] ?? 0);
}
