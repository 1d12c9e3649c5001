// Where the money comes from, and which projects lack some.

import { type FundingRow, fundingOverview } from '../../core/model/funding-overview.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { FundingStatus } from '../../generated/card-types.ts';
import { type NamedProject, projectNames } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';

/** Amounts in whole units of the currency. */
export interface MoneyFundingView {
  readonly statuses: readonly FundingStatus[];
  readonly rows: readonly FundingRow[];
  readonly total: Omit<FundingRow, 'source'>;
  readonly linesWithoutAmount: number;
  readonly gaps: readonly {
    readonly project: NamedProject;
    readonly cost: number;
    readonly counted: number;
    readonly short: number;
  }[];
}

export function moneyFundingView({ portfolio }: ReportFacts): MoneyFundingView {
  const names = projectNames(portfolio);
  const { gaps, ...overview } = fundingOverview(liveProjects(portfolio));
  return { ...overview, gaps: gaps.map(({ id, ...gap }) => ({ project: names(id), ...gap })) };
}
