// The portfolio report as data: its ten chapters in the order they are read.
import type { CaseFacts } from '../case/case-facts.ts';
import { councilFacts } from '../council/council-facts.ts';
import { type BalanceView, balanceView } from './balance-view.ts';
import { type DefinitionsView, definitionsView } from './definitions-view.ts';
import { type MoneyView, moneyView } from './money-view.ts';
import { type OpeningView, openingView } from './opening-view.ts';
import { type ProjectPageView, projectPageView } from './project-page-view.ts';
import type { ProjectSince } from './project-since.ts';
import { type QueueView, queueView } from './queue-view.ts';
import { type RankingView, rankingView } from './ranking-view.ts';
import type { ReportFacts } from './report-facts.ts';
import { type RiskView, riskView } from './risk-view.ts';
import { type SinceView, sinceView } from './since-view.ts';
import { type StatusView, statusView } from './status-view.ts';

export interface PortfolioReportView {
  readonly opening: OpeningView;
  readonly since: SinceView;
  /** What every project was, for the marks in all tables; null when the report is not compared with anything. */
  readonly projectsSince: ReadonlyMap<string, ProjectSince> | null;
  readonly ranking: RankingView;
  readonly status: StatusView;
  readonly money: MoneyView;
  readonly risk: RiskView;
  readonly balance: BalanceView;
  readonly queue: QueueView;
  readonly projectPage: ProjectPageView;
  readonly definitions: DefinitionsView;
}

/** `papers`: what the papers of the next meeting are made from, when the caller has it. */
export function portfolioReportView(facts: ReportFacts, papers?: CaseFacts): PortfolioReportView {
  const council = councilFacts(facts);
  return {
    opening: openingView(facts, council, papers),
    since: sinceView(facts),
    projectsSince: facts.since.kind === 'compared' ? facts.since.facts.projects : null,
    ranking: rankingView(facts),
    status: statusView(facts),
    money: moneyView(facts),
    risk: riskView(facts),
    balance: balanceView(facts),
    queue: queueView(facts, council),
    projectPage: projectPageView(facts, council),
    definitions: definitionsView(facts),
  };
}
