// A ranking as plain data: everything that a report, a page or an explanation needs, and no words.
import type { RiskMode, WeightMethod } from '../../generated/card-types.ts';
import type { EconomicsSettings } from '../economics/economics-settings.ts';
import type { NonPricedEffect } from '../economics/non-priced-effects.ts';
import type { ProjectEconomics } from '../economics/project-economics.ts';
import type { RemainingShare } from '../risk/remaining-share.ts';
import type { RiskTable } from '../risk/risk-table.ts';
import type { SuccessFactorRule } from '../risk/success-factor-share.ts';
import type { FrameMark, FrameYear } from './frame-line.ts';
import type { Contribution } from './project-value.ts';
import type { RankingCriterion } from './ranking-criteria.ts';
import type { NotRankedBecause, Outside } from './standing.ts';
import type { ValueInterval } from './value-interval.ts';

/** Values are points, 0 as if nothing were done and 100 the top of every criterion. Amounts are whole units of the currency. */
export interface RankedProject {
  readonly id: string;
  readonly title: string | null;
  /** By risk-adjusted value; equal values share a number. null while a score is missing. */
  readonly rank: number | null;
  readonly valueRank: number | null;
  readonly perMillionRank: number | null;
  readonly value: number | null;
  readonly riskAdjusted: number | null;
  /** q: the share of the benefit that risk is expected to leave. 1 changes nothing. */
  readonly success: number;
  readonly risk: RemainingShare;
  readonly contributions: readonly Contribution[];
  readonly incomplete: boolean;
  readonly missing: readonly string[];
  readonly interval: ValueInterval;
  /** The places it can get whatever the missing scores, its own and others', turn out to be. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** Planned project cost, nominal. */
  readonly cost: number | null;
  readonly valuePerMillion: number | null;
  readonly riskAdjustedPerMillion: number | null;
  readonly presentValueCost: number | null;
  readonly npv: number | null;
  readonly netBenefitRatio: number | null;
  readonly p50: number | null;
  readonly p85: number | null;
  readonly nonPriced: readonly NonPricedEffect[];
  readonly economics: ProjectEconomics;
  readonly outside: Outside | null;
  readonly frame: FrameMark | null;
}

export interface NotRanked {
  readonly id: string;
  readonly title: string | null;
  readonly because: NotRankedBecause;
}

export interface Ranking {
  /** In the order of the list; incomplete ones last. */
  readonly projects: readonly RankedProject[];
  readonly notRanked: readonly NotRanked[];
  /** How many projects of the whole portfolio have a number: "3 of 12". */
  readonly numbered: number;
  readonly criteria: readonly RankingCriterion[];
  readonly weightMethod: WeightMethod;
  /** Date of adoption of the strategy's weights; null when unknown or when other weights are used. */
  readonly weightsAdopted: string | null;
  readonly riskMode: RiskMode;
  readonly riskTable: RiskTable;
  readonly successFactors: SuccessFactorRule;
  readonly economics: EconomicsSettings;
  readonly frame: {
    readonly years: readonly FrameYear[];
    readonly yearsWithoutFrame: readonly number[];
    readonly firstWithoutCost: readonly string[];
  };
  /** The area that the list is limited to. Places and the frame are always those of the whole portfolio. */
  readonly area: string | null;
  readonly today: string;
  readonly seed: number;
  readonly draws: number;
}
