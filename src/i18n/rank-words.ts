// The words of the ranking and of the answers to "why". Numbers and amounts come as text, names as they stand in the files.

import type { FrameMark } from '../core/rank/frame-line.ts';
import type { defaultCriterionIds } from '../core/rank/ranking-criteria.ts';
import type { NotRankedBecause, Outside } from '../core/rank/standing.ts';
import type { RiskMode, WeightMethod } from '../generated/card-types.ts';
import type { RobustWords } from './robust-words.ts';
import type { WhyWords } from './why-words.ts';

export interface RankWords {
  readonly title: string;
  /** What the list is sorted by, and what the numbers mean. */
  readonly sortedBy: Readonly<Record<RiskMode, string>>;
  readonly scale: string;
  readonly weightMethod: Readonly<Record<WeightMethod, string | null>>;
  ownWeights(file: string): string;
  onlyArea(area: string): string;
  readonly columns: {
    readonly rank: string;
    readonly project: string;
    readonly value: string;
    readonly riskAdjusted: string;
    readonly valueRank: string;
    readonly success: string;
    readonly perMillion: string;
    readonly cost: string;
    readonly frame: string;
    readonly npv: string;
    readonly netBenefitRatio: string;
    readonly p50: string;
    readonly p85: string;
    readonly best: string;
    readonly worst: string;
    readonly missing: string;
    readonly year: string;
    readonly frameAmount: string;
    readonly reserve: string;
    readonly usedFirst: string;
    readonly usedByList: string;
    readonly left: string;
    readonly sum: string;
  };
  /** Short, for a column. */
  readonly marks: Readonly<Record<FrameMark, string>>;
  readonly outside: Readonly<Record<Outside, string>>;
  /** What the marks mean. */
  readonly marksMean: string;
  /** Across the table, where the money ends. */
  readonly frameLine: string;
  /** On a narrow screen, before the names of the columns that are left out. */
  readonly tooNarrow: string;
  readonly noFrame: string;
  readonly everythingFits: string;
  /** The same when the list is limited to an area. */
  readonly everythingFitsHere: string;
  /** `lacks`: "0,9 mill. kr i 2027"; empty when it is not known here. */
  firstOutside(project: string, lacks: readonly string[]): string;
  amountInYear(amount: string, year: number): string;
  exclusive(a: string, b: string): string;
  readonly frameTitle: string;
  plannedYear(year: number): string;
  withoutFrame(years: readonly string[]): string;
  firstWithoutCost(projects: readonly string[]): string;
  /** Projects with an amount and no years, and what to do about it. */
  noYears(projects: readonly string[]): string;
  readonly moneyTitle: string;
  readonly contributionsTitle: string;
  readonly contributionsMean: string;
  readonly incompleteTitle: string;
  readonly incompleteMeans: string;
  readonly allMissing: string;
  readonly nobodyPlaced: string;
  more(count: number): string;
  readonly notRanked: Readonly<Record<NotRankedBecause, (count: number) => string>>;
  notRankedSum(parts: readonly string[]): string;
  /** Ids of cards. */
  unreadable(ids: readonly string[]): string;
  readonly nextStep: string;
  readonly defaultCriteria: Readonly<Record<(typeof defaultCriterionIds)[number], string>>;
  readonly why: WhyWords;
  readonly robust: RobustWords;
}
