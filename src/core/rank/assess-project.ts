// Everything about one project that does not depend on the others: so a new card never changes another's figures.
import type { RiskMode, Strategy } from '../../generated/card-types.ts';
import type { EconomicsSettings } from '../economics/economics-settings.ts';
import { type ProjectEconomics, projectEconomics } from '../economics/project-economics.ts';
import type { CardDecision } from '../model/decisions.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Project } from '../model/portfolio.ts';
import { type CostRange, projectCostRange } from '../risk/project-cost-range.ts';
import type { Drawing } from '../risk/random-stream.ts';
import { type RemainingShare, remainingShare } from '../risk/remaining-share.ts';
import type { RiskTable } from '../risk/risk-table.ts';
import type { SuccessFactorRule } from '../risk/success-factor-share.ts';
import { type ProjectValue, projectValue } from './project-value.ts';
import type { RankingCriterion } from './ranking-criteria.ts';
import { type Outside, outsidePrioritisation } from './standing.ts';
import { type ValueInterval, valueInterval } from './value-interval.ts';

/** What all projects are judged by. */
export interface AssessmentBasis {
  readonly strategy: Strategy;
  readonly criteria: readonly RankingCriterion[];
  readonly riskMode: RiskMode;
  readonly riskTable: RiskTable;
  readonly successFactors: SuccessFactorRule;
  readonly economics: EconomicsSettings;
  readonly sharing: ReadonlySet<string>;
  readonly decisions: ReadonlyMap<string, readonly CardDecision[]>;
  readonly drawing: Drawing;
}

export interface Assessment {
  readonly project: Project;
  readonly value: ProjectValue;
  readonly risk: RemainingShare;
  readonly riskAdjusted: number | null;
  readonly interval: ValueInterval;
  readonly cost: number | null;
  readonly valuePerMillion: number | null;
  readonly riskAdjustedPerMillion: number | null;
  readonly economics: ProjectEconomics;
  readonly costRange: CostRange | null;
  readonly outside: Outside | null;
}

export function assessProject(project: Project, basis: AssessmentBasis): Assessment {
  const { card, id } = project;
  const { criteria, riskMode } = basis;
  const value = projectValue(card, criteria);
  const risk = remainingShare(card, basis.riskTable, basis.successFactors);
  const interval = valueInterval(value, criteria, risk.share, riskMode);
  const riskAdjusted = value.value === null ? null : interval.riskAdjusted[0];
  const cost = plannedCost(card);
  return {
    project,
    value,
    risk,
    riskAdjusted,
    interval,
    cost,
    valuePerMillion: perMillion(value.value, cost),
    riskAdjustedPerMillion: perMillion(riskAdjusted, cost),
    economics: projectEconomics(project, basis.economics, basis.sharing),
    costRange: projectCostRange(project, basis.riskTable, basis.drawing),
    outside: outsidePrioritisation(card, basis.decisions.get(id) ?? [], basis.strategy),
  };
}

/** Points per million of planned project cost, nominal; null when the cost is unknown or zero. */
function perMillion(value: number | null, cost: number | null): number | null {
  return value === null || cost === null || cost === 0 ? null : (1e6 * value) / cost;
}
