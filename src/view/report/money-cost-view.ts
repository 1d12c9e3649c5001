// Cost per year, the frame, and what the results cost to run.
import { type CostAccount, costAccount } from '../../core/economics/cost-account.ts';
import { yearOf } from '../../core/economics/economics-settings.ts';
import { operationAccount } from '../../core/economics/operation-account.ts';
import { exclusivePairs } from '../../core/model/exclusive-pairs.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { FrameYear } from '../../core/rank/frame-line.ts';
import { type NamedProject, projectNames } from './named-project.ts';
import { notTakenFromFrame } from './not-taken-from-frame.ts';
import type { ReportFacts } from './report-facts.ts';

/** Whole units of the currency; null is unknown. */
export interface CostFigures {
  readonly budget: number | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly deviation: number | null;
  /** What proposals ask for. */
  readonly proposed: number | null;
  /** What is expected and proposed now, less the same then; null without an earlier moment to compare with. */
  readonly moved: number | null;
}

export interface MoneyCostView {
  readonly currentYear: number;
  readonly priceYear: number | null;
  /** Projects that are decided or paused, and proposals. */
  readonly decided: number;
  readonly proposals: number;
  readonly years: readonly (CostFigures & { readonly year: number; readonly frame: number | null })[];
  readonly total: CostFigures;
  readonly spread: number;
  readonly withoutYears: number;
  readonly withoutYearsAmount: number;
  readonly withoutCost: number;
  /** Spent on projects that have been stopped or rejected. */
  readonly spentOnEnded: number;
  readonly exclusive: readonly (readonly [NamedProject, NamedProject])[];
  readonly frame: {
    readonly years: readonly FrameYear[];
    readonly yearsWithoutFrame: readonly number[];
    readonly firstWithoutCost: readonly NamedProject[];
    readonly notTaken: ReturnType<typeof notTakenFromFrame>;
    /** True when the frame is that of the whole portfolio, and the rest of the report of one area. */
    readonly isWhole: boolean;
  };
  readonly operation: readonly {
    readonly year: number;
    readonly decided: number;
    readonly proposed: number;
    readonly notFinanced: number;
  }[];
}

export function moneyCostView(facts: ReportFacts): MoneyCostView {
  const { portfolio, ranking, today } = facts;
  const currentYear = yearOf(today);
  const live = liveProjects(portfolio);
  const decided = costAccount(
    live.filter((project) => !isProposal(project)),
    currentYear,
  );
  const proposed = costAccount(live.filter(isProposal), currentYear);
  const all = costAccount(live, currentYear);
  const then =
    facts.since.kind === 'compared' ? costAccount(liveProjects(facts.since.facts.before), currentYear) : null;
  const names = projectNames(portfolio);
  return {
    currentYear,
    priceYear: portfolio.settings.price_year ?? null,
    decided: live.filter((project) => !isProposal(project)).length,
    proposals: live.filter(isProposal).length,
    years: yearsOf(all, then).map((year) => {
      const own = decided.years.find((each) => each.year === year);
      const { budget = null, expected = null, actual = null, deviation = null } = own ?? {};
      return {
        year,
        frame: frameIn(facts, year),
        budget,
        expected,
        actual,
        deviation,
        proposed: proposed.years.find((each) => each.year === year)?.expected ?? null,
        moved: then && expectedIn(all, year) - expectedIn(then, year),
      };
    }),
    total: {
      ...decided.total,
      proposed: proposed.total.expected,
      moved: then && (all.total.expected ?? 0) - (then.total.expected ?? 0),
    },
    spread: all.spread.length,
    withoutYears: all.withoutYears.length,
    withoutYearsAmount: all.withoutYearsAmount,
    withoutCost: all.withoutCost.length,
    spentOnEnded: spentOn(
      portfolio.projects.filter(({ card }) => card.status === 'stopped' || card.status === 'rejected'),
    ),
    exclusive: exclusivePairs(live).map(([a, b]) => [names(a), names(b)] as const),
    frame: {
      years: ranking.frame.years,
      yearsWithoutFrame: ranking.frame.yearsWithoutFrame,
      firstWithoutCost: ranking.frame.firstWithoutCost.map(names),
      notTaken: notTakenFromFrame(facts),
      isWhole: facts.area !== null,
    },
    operation: operationYears(live, ranking.economics.baseYear, ranking.economics.horizon),
  };
}

/** The frame is for the whole portfolio: beside the cost of one area it would mislead. */
function frameIn({ area, portfolio }: ReportFacts, year: number): number | null {
  if (area !== null) return null;
  return (portfolio.capacity.frames ?? []).find((each) => each.year === year)?.amount ?? null;
}

/** Years in which something costs now, or did then. */
function yearsOf(now: CostAccount, then: CostAccount | null): readonly number[] {
  const years = [...now.years, ...(then?.years ?? [])].map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}

function expectedIn({ years }: CostAccount, year: number): number {
  return years.find((each) => each.year === year)?.expected ?? 0;
}

export function isProposal({ card }: Project): boolean {
  return card.status === 'proposed';
}

function operationYears(live: readonly Project[], first: number, horizon: number): MoneyCostView['operation'] {
  const years = Array.from({ length: horizon }, (_, index) => first + index);
  const proposed = operationAccount(live.filter(isProposal), years);
  const rows = operationAccount(live, years).map(({ year, amount, notFinanced }, index) => {
    const ofProposals = proposed[index]?.amount ?? 0;
    return { year, decided: amount - ofProposals, proposed: ofProposals, notFinanced };
  });
  return rows.some((row) => row.decided !== 0 || row.proposed !== 0) ? rows : [];
}

function spentOn(projects: readonly Project[]): number {
  return projects.flatMap(({ card }) => card.cost?.project ?? []).reduce((sum, { actual = 0 }) => sum + actual, 0);
}
