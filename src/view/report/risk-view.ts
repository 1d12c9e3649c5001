// Risk across the portfolio: the matrix before and now, the gravest risks, what weakens projects, and what risk takes from each.

import { liveProjects } from '../../core/model/live-projects.ts';
import { portfolioRiskMatrix } from '../../core/risk/portfolio-risk-matrix.ts';
import { isRiskyContract, successFactorPattern } from '../../core/risk/success-factor-pattern.ts';
import type { SuccessFactorName } from '../../generated/card-types.ts';
import { type NamedProject, projectNames } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { type RiskMatrixView, riskMatrixView } from './risk-matrix-view.ts';
import { type TopRisk, topRisk } from './top-risk.ts';

export interface RiskView {
  readonly matrix: RiskMatrixView;
  /** The ten gravest that are not green now, the gravest first. */
  readonly top: readonly TopRisk[];
  readonly factors: readonly {
    readonly factor: SuccessFactorName;
    readonly rated: number;
    readonly mean: number | null;
    readonly weak: readonly NamedProject[];
  }[];
  /** Does a weak factor lower the value here? */
  readonly factorsCount: boolean;
  readonly riskyContracts: readonly NamedProject[];
  readonly mode: ReportFacts['ranking']['riskMode'];
  /** Projects that risk takes something from, the most first. */
  readonly projects: readonly {
    readonly project: NamedProject;
    /** q, 0–1. */
    readonly success: number;
    readonly value: number | null;
    readonly riskAdjusted: number | null;
    readonly threats: number;
    readonly unassessed: number;
  }[];
  /** Ranked projects without a single risk on the card. */
  readonly withoutRisks: number;
  readonly rankedProjects: number;
}

const mostShown = 10;

export function riskView({ portfolio, ranking }: ReportFacts): RiskView {
  const live = liveProjects(portfolio);
  const matrix = portfolioRiskMatrix(live, portfolio.strategy);
  const names = projectNames(portfolio);
  const risksOf = new Map(live.map(({ id, card }) => [id, card.risks?.length ?? 0]));
  const taken = ranking.projects.filter(({ success, risk }) => success < 1 || risk.unassessed.length > 0);
  return {
    matrix: riskMatrixView(matrix),
    top: matrix.risks
      .filter(({ now }) => now !== null && now.colour !== 'green')
      .slice(0, mostShown)
      .map((risk) => topRisk(risk, names)),
    factors: successFactorPattern(live).map(({ weak, ...pattern }) => ({ ...pattern, weak: weak.map(names) })),
    factorsCount: ranking.successFactors.count,
    riskyContracts: live.filter(({ card }) => isRiskyContract(card)).map(({ id }) => names(id)),
    mode: ranking.riskMode,
    projects: [...taken]
      .sort((a, b) => a.success - b.success)
      .map(({ id, title, success, value, riskAdjusted, risk }) => ({
        project: { id, title },
        success,
        value,
        riskAdjusted,
        threats: risk.threats.length,
        unassessed: risk.unassessed.length,
      })),
    withoutRisks: ranking.projects.filter(({ id }) => !risksOf.get(id)).length,
    rankedProjects: ranking.projects.length,
  };
}
