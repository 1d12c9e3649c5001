// The assumptions behind every number in the report, as they were when it was made: whoever doubts a figure can trace it.

import type { EconomicsSettings } from '../../core/economics/economics-settings.ts';
import { isValidOn } from '../../core/model/is-valid-on.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import { scoresOf } from '../../core/model/scores-of.ts';
import { type LightLimits, lightLimits } from '../../core/model/suggested-lights.ts';
import type { RankingCriterion } from '../../core/rank/ranking-criteria.ts';
import { type RiskMatrix, riskMatrix } from '../../core/risk/risk-colour.ts';
import type { RiskTable } from '../../core/risk/risk-table.ts';
import type { SuccessFactorRule } from '../../core/risk/success-factor-share.ts';
import type { CeilingMeasure, Criterion, RiskMode, WeightMethod } from '../../generated/card-types.ts';
import type { ReportFacts } from './report-facts.ts';

export interface DefinitionsView {
  readonly criteria: readonly DefinedCriterion[];
  readonly weightMethod: WeightMethod;
  readonly weightsAdopted: { readonly date: string | null; readonly body: string | null; readonly case: string | null };
  /** Cards with scores. */
  readonly scored: number;
  readonly riskMode: RiskMode;
  readonly riskTable: RiskTable;
  readonly matrix: RiskMatrix;
  readonly successFactors: SuccessFactorRule;
  readonly economics: EconomicsSettings;
  readonly priceYear: number | null;
  readonly statutoryFirst: boolean;
  readonly thresholds: LightLimits;
  readonly maxAgeDays: number;
  /** Those that hold today. */
  readonly ceilings: readonly { readonly name: string; readonly amount: number; readonly on: CeilingMeasure }[];
  readonly requirementSet: string;
  readonly seed: number;
  readonly draws: number;
  readonly version: string;
  readonly today: string;
  readonly provenance: Provenance;
  /** True when the clone lacks history that the report builds on. */
  readonly isPartial: boolean;
}

export interface DefinedCriterion extends Pick<RankingCriterion, 'id' | 'name' | 'weight' | 'mayBeNegative'> {
  readonly question: string | null;
  readonly zero: number;
  readonly top: number;
  readonly zeroText: string | null;
  readonly topText: string | null;
}

const defaultMaxAge = 120;

export function definitionsView(facts: ReportFacts): DefinitionsView {
  const { portfolio, ranking, today } = facts;
  const { strategy, governance, settings } = portfolio;
  const adopted = strategy.weights_adopted;
  const given = new Map((strategy.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  return {
    criteria: ranking.criteria.map((criterion) => toDefined(criterion, given.get(criterion.id))),
    weightMethod: ranking.weightMethod,
    weightsAdopted: { date: adopted?.date ?? null, body: adopted?.body ?? null, case: adopted?.case ?? null },
    scored: portfolio.projects.filter(({ card }) => scoresOf(card).length > 0).length,
    riskMode: ranking.riskMode,
    riskTable: ranking.riskTable,
    matrix: riskMatrix(strategy, ranking.riskTable),
    successFactors: ranking.successFactors,
    economics: ranking.economics,
    priceYear: settings.price_year ?? null,
    statutoryFirst: strategy.statutory_first ?? true,
    thresholds: lightLimits(strategy),
    maxAgeDays: governance.reporting?.max_age_days ?? defaultMaxAge,
    ceilings: (governance.ceilings ?? [])
      .filter((ceiling) => ceiling?.amount !== undefined && isValidOn(today, ceiling.from, ceiling.to))
      .map(({ name, amount, on }) => ({ name, amount, on: on ?? 'likely' })),
    requirementSet: governance.requirement_set ?? 'full',
    seed: ranking.seed,
    draws: ranking.draws,
    version: facts.version,
    today,
    provenance: facts.provenance,
    isPartial: facts.past.isPartial,
  };
}

function toDefined(
  { id, name, weight, mayBeNegative, scale }: RankingCriterion,
  given: Criterion | undefined,
): DefinedCriterion {
  const textAt = (score: number): string | null =>
    (given?.scale?.anchors ?? []).find((anchor) => anchor.score === score)?.text ?? null;
  return {
    id,
    name,
    weight,
    mayBeNegative,
    question: given?.question ?? null,
    zero: scale.zero,
    top: scale.top,
    zeroText: textAt(scale.zero),
    topText: textAt(scale.top),
  };
}
