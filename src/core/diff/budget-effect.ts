// What a change does to the money: planned cost in all and per year, what the cards that were kept account for, and how much is left
// of each year's frame.
import { costByYear } from '../economics/cost-by-year.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import type { Ranking } from '../rank/ranking.ts';

/** Whole units of the currency, nominal. Unknown amounts are in no sum. */
export interface BudgetEffect {
  /** Planned cost of the projects that have not ended. */
  readonly before: number;
  readonly after: number;
  readonly kept: KeptBudgets;
  readonly perYear: readonly BudgetYear[];
}

/** Cards on both sides, counted by what became of their budget. */
export interface KeptBudgets {
  readonly changed: number;
  /** Sum of the changes where both amounts are known. */
  readonly net: number;
  readonly becameKnown: number;
  readonly becameUnknown: number;
  /** Known and the same. */
  readonly same: number;
  readonly stillUnknown: number;
}

export interface BudgetYear {
  readonly year: number;
  /** Planned cost of the projects that have not ended. */
  readonly before: number;
  readonly after: number;
  readonly frameBefore: number | null;
  readonly frameAfter: number | null;
  /** Frame less reserve, less what is bound and what stands before the frame line. Negative: the year is over its frame. */
  readonly headroomBefore: number | null;
  readonly headroomAfter: number | null;
}

export interface BudgetSide {
  readonly portfolio: Portfolio;
  readonly ranking: Ranking;
}

export function budgetEffect(
  before: BudgetSide,
  after: BudgetSide,
  kept: readonly (readonly [Project, Project])[],
): BudgetEffect {
  const sides = [before, after].map(({ portfolio }) => yearsOf(portfolio)) as [Years, Years];
  const years = [before, after].flatMap(({ ranking }) => ranking.frame.years.map(({ year }) => year));
  const all = [...new Set([...sides.flatMap((side) => [...side.keys()]), ...years])].sort((a, b) => a - b);
  return {
    before: totalOf(before.portfolio),
    after: totalOf(after.portfolio),
    kept: keptBudgets(kept),
    perYear: all.map((year) => ({
      year,
      before: sides[0].get(year) ?? 0,
      after: sides[1].get(year) ?? 0,
      ...frameOf(year, before.ranking, after.ranking),
    })),
  };
}

/** Years that are over their frame now, and that the change brought there or further. */
export function yearsPushedOver(effect: BudgetEffect): readonly BudgetYear[] {
  return effect.perYear.filter(
    ({ headroomBefore, headroomAfter }) =>
      headroomAfter !== null && headroomAfter < 0 && headroomAfter < Math.min(0, headroomBefore ?? 0),
  );
}

type Years = ReadonlyMap<number, number>;

function live({ projects }: Portfolio): readonly Project[] {
  return projects.filter(({ card }) => !isEnded(card.status));
}

function totalOf(portfolio: Portfolio): number {
  return live(portfolio).reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0);
}

function yearsOf(portfolio: Portfolio): Years {
  const years = new Map<number, number>();
  for (const { card } of live(portfolio))
    for (const [year, amount] of costByYear(card) ?? []) years.set(year, (years.get(year) ?? 0) + amount);
  return years;
}

function frameOf(year: number, before: Ranking, after: Ranking) {
  const [old, now] = [before, after].map(({ frame }) => frame.years.find((each) => each.year === year));
  return {
    frameBefore: old?.frame ?? null,
    frameAfter: now?.frame ?? null,
    headroomBefore: old?.left ?? null,
    headroomAfter: now?.left ?? null,
  };
}

function keptBudgets(kept: readonly (readonly [Project, Project])[]): KeptBudgets {
  const costs = kept.map(([old, now]) => [plannedCost(old.card), plannedCost(now.card)] as const);
  const known = costs.flatMap(([old, now]) => (old !== null && now !== null ? [now - old] : []));
  const count = (keep: (old: number | null, now: number | null) => boolean) =>
    costs.filter(([old, now]) => keep(old, now)).length;
  return {
    changed: known.filter((delta) => delta !== 0).length,
    net: known.reduce((sum, delta) => sum + delta, 0),
    becameKnown: count((old, now) => old === null && now !== null),
    becameUnknown: count((old, now) => old !== null && now === null),
    same: known.filter((delta) => delta === 0).length,
    stillUnknown: count((old, now) => old === null && now === null),
  };
}
