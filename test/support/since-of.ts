// What has changed between two portfolios made of literals, as the report has it.
import { comparePortfolios } from '../../src/core/diff/compare-portfolios.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../src/core/rank/rank-portfolio.ts';
import { changesByCard } from '../../src/view/diff/changes-by-card.ts';
import { projectsSince } from '../../src/view/report/project-since.ts';
import type { ReportFacts } from '../../src/view/report/report-facts.ts';
import { portfolioOf } from './portfolio-of.ts';
import { reportFactsOf } from './report-facts-of.ts';

type Literal = Parameters<typeof portfolioOf>[0];

/** The report of `now`, compared with `before`, which the council saw on 17 September. */
export function factsSince(before: Literal, now: Literal, today = '2026-11-22'): ReportFacts {
  const facts = reportFactsOf(now, today);
  const [was, is] = [portfolioOf(before), facts.portfolio].map((portfolio) => stateOf(portfolio, today)) as [
    State,
    State,
  ];
  const changes = comparePortfolios(was, is, today);
  const point = {
    commit: 'b'.repeat(40),
    date: '2026-09-15',
    meeting: '2026-09-17',
    isLastMeeting: true,
    isAssumed: false,
  };
  const names = [was, is].flatMap(({ portfolio }) =>
    portfolio.projects.map(({ id, card }) => [id, card.title ?? id] as const),
  );
  const diff = {
    base: { ref: null, commit: point.commit, date: point.date },
    head: { ref: null, commit: null, date: null },
    today,
    changes,
    ...changesByCard(changes),
    policy: [],
    problems: { new: [], fixed: [], changed: [] },
    failures: [],
    criteria: is.ranking.criteria,
    portfolios: [is.portfolio, was.portfolio] as const,
  };
  const compared = {
    point,
    diff,
    projects: projectsSince(was, is, changes),
    before: was.portfolio,
    names: new Map(names),
  };
  return { ...facts, since: { kind: 'compared', facts: compared } };
}

type State = ReturnType<typeof stateOf>;

function stateOf(portfolio: Portfolio, today: string) {
  const { folder, settings, strategy, governance, capacity, projects, meetings } = portfolio;
  const configuration = Object.entries({ portfolio: settings, strategy, governance, capacity });
  const files: readonly (readonly [string, { readonly value: unknown }])[] = [
    ...configuration.map(([name, value]) => [`${folder === '' ? '' : `${folder}/`}${name}.yaml`, { value }] as const),
    ...projects.map(({ file, card }) => [file, { value: card }] as const),
    ...meetings.map(({ file, meeting }) => [file, { value: meeting }] as const),
  ];
  return { portfolio, files: new Map(files), ranking: rankPortfolio(portfolio, { today }) };
}
