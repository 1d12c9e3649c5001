// The use case of `portfolio diff`: what became of a portfolio between two moments, what that means, and whether it is too much.
import { yearsPushedOver } from '../core/diff/budget-effect.ts';
import { comparePortfolios } from '../core/diff/compare-portfolios.ts';
import type { PortfolioChanges } from '../core/diff/portfolio-changes.ts';
import { undecidedStageMoves } from '../core/diff/undecided-stage-moves.ts';
import type { Past } from '../core/model/past.ts';
import { policyChanges } from '../core/policy/policy-changes.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { rules } from '../core/rules/rule-list.ts';
import { changesByCard } from '../view/changes-by-card.ts';
import type { LocatedFinding, NamedFinding } from '../view/check-view.ts';
import type { DiffView, Failure, Moment } from '../view/diff-view.ts';
import { findProblems, showFindings } from './check.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export interface DiffSide {
  readonly loaded: LoadedPortfolio;
  readonly moment: Moment;
  /** What was known of the time before that; left out: nothing. */
  readonly past?: Partial<Past>;
}

/** error: new errors · budget: a year pushed over its frame · stage: moved without a decision · a number: moved so many places. */
export type FailCondition = 'error' | 'budget' | 'stage' | { readonly places: number };

export interface DiffWishes {
  /** ISO: the day by which both sides are ranked and checked. */
  readonly today: string;
  readonly failOn: readonly FailCondition[];
}

/** The head is judged by the policy of the base, so that a proposal cannot hide a problem by changing what counts as one. */
export function diff(base: DiffSide, head: DiffSide, { today, failOn }: DiffWishes): DiffView {
  const [was, now] = [base, head].map(({ loaded }) => ({
    portfolio: loaded.portfolio,
    files: loaded.files,
    ranking: rankPortfolio(loaded.portfolio, { today }),
  })) as [Ranked, Ranked];
  const changes = comparePortfolios(was, now, today);
  const policy = policyChanges(
    was.portfolio,
    now.portfolio,
    new Map(Object.values(rules).map(({ code, severity }) => [code, severity])),
  );
  const problems = problemsOf(base, head, today, policy.length > 0);
  const view = {
    base: base.moment,
    head: head.moment,
    today,
    changes,
    ...changesByCard(changes),
    policy,
    problems,
    criteria: [...now.ranking.criteria, ...was.ranking.criteria.filter(({ id }) => isOnlyIn(id, now))],
    portfolios: [now.portfolio, was.portfolio] as const,
  };
  return { ...view, failures: failOn.flatMap((condition) => failureOf(condition, changes, problems.new, now)) };
}

interface Ranked {
  readonly portfolio: LoadedPortfolio['portfolio'];
  readonly files: LoadedPortfolio['files'];
  readonly ranking: ReturnType<typeof rankPortfolio>;
}

function isOnlyIn(id: string, { ranking }: Ranked): boolean {
  return !ranking.criteria.some((criterion) => criterion.id === id);
}

/** Changes of policy are told by themselves, and are no problems here. */
function problemsOf(base: DiffSide, head: DiffSide, today: string, policyChanged: boolean) {
  const was = findProblems(base.loaded, today, base.past);
  const is = findProblems(head.loaded, today, {
    ...head.past,
    policy: policyChanged ? base.loaded.portfolio : null,
  });
  return {
    new: showFindings(head.loaded, today, notIn(is, was)).problems,
    fixed: showFindings(base.loaded, today, notIn(was, is)).problems,
  };
}

function notIn(findings: readonly NamedFinding[], others: readonly NamedFinding[]): readonly NamedFinding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ finding, fingerprint }) => !known.has(fingerprint) && !finding.code.startsWith('policy-'));
}

function failureOf(
  condition: FailCondition,
  changes: PortfolioChanges,
  problems: readonly LocatedFinding[],
  { portfolio }: Ranked,
): readonly Failure[] {
  if (condition === 'error') {
    const count = problems.filter(({ finding }) => finding.severity === 'error').length;
    return count > 0 ? [{ kind: 'error', count }] : [];
  }
  if (condition === 'budget') {
    const years = yearsPushedOver(changes.budget).map(({ year }) => year);
    return years.length > 0 ? [{ kind: 'budget', years }] : [];
  }
  const ids = condition === 'stage' ? undecidedStageMoves(changes, portfolio) : farMovers(changes, condition.places);
  if (ids.length === 0) return [];
  return [condition === 'stage' ? { kind: 'stage', ids } : { kind: 'rank', places: condition.places, ids }];
}

function farMovers({ ranking }: PortfolioChanges, places: number): readonly string[] {
  return ranking
    .filter(({ before, after }) => before !== null && after !== null && Math.abs(after - before) >= places)
    .map(({ id }) => id);
}
