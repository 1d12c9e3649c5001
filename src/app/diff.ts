// The use case of `portfolio diff`: what became of a portfolio between two moments, what that means, and whether it is too much.
import { comparePortfolios } from '../core/diff/compare-portfolios.ts';
import type { PortfolioChanges } from '../core/diff/portfolio-changes.ts';
import { undecidedStageMoves } from '../core/diff/undecided-stage-moves.ts';
import { yearsOverFrame } from '../core/diff/years-over-frame.ts';
import { onlyCounted } from '../core/model/decisions.ts';
import type { Past } from '../core/model/past.ts';
import { mayDecide } from '../core/policy/may-decide.ts';
import { policyChanges } from '../core/policy/policy-changes.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { ruleSeverities } from '../core/rules/rule-list.ts';
import { isWorseThan, type LocatedFinding, type NamedFinding } from '../view/check-view.ts';
import { changesByCard } from '../view/diff/changes-by-card.ts';
import { criteriaOfBoth } from '../view/diff/criteria-of-both.ts';
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
  const policy = policyOf(base) === null ? [] : policyChanges(was.portfolio, now.portfolio, ruleSeverities);
  const problems = problemsOf(base, head, today);
  const view = {
    base: base.moment,
    head: head.moment,
    today,
    changes,
    ...changesByCard(changes),
    policy,
    problems,
    criteria: criteriaOfBoth(now.ranking, was.ranking),
    portfolios: [now.portfolio, was.portfolio] as const,
  };
  return {
    ...view,
    failures: failOn.flatMap((condition) => failureOf(condition, { changes, problems: problems.new, was, now, today })),
  };
}

interface Ranked {
  readonly portfolio: LoadedPortfolio['portfolio'];
  readonly files: LoadedPortfolio['files'];
  readonly ranking: ReturnType<typeof rankPortfolio>;
}

/** Changes of policy are told by themselves, and are no problems here. */
function problemsOf(base: DiffSide, head: DiffSide, today: string) {
  const was = findProblems(base.loaded, today, base.past);
  const is = findProblems(head.loaded, today, { ...head.past, policy: policyOf(base) });
  const moved = sortOut(was, is);
  return {
    new: showFindings(head.loaded, today, moved.come).problems,
    fixed: showFindings(base.loaded, today, moved.gone).problems,
    changed: showFindings(head.loaded, today, moved.changed).problems,
  };
}

/** A problem that is gone and one that is new about the same thing are one problem with other figures. */
function sortOut(was: readonly NamedFinding[], is: readonly NamedFinding[]) {
  const isTold = ({ finding }: NamedFinding) => !finding.code.startsWith('policy-');
  const [come, gone] = [is.filter(isWorseThan(was)).filter(isTold), was.filter(isWorseThan(is)).filter(isTold)];
  const changed = pairs(come, gone);
  const old = new Set(pairs(gone, come));
  const now = new Set(changed);
  return { come: come.filter((each) => !now.has(each)), gone: gone.filter((each) => !old.has(each)), changed };
}

/** Those of the first that the others have one for, about the same thing and as grave, each used once. */
function pairs(findings: readonly NamedFinding[], others: readonly NamedFinding[]): readonly NamedFinding[] {
  const nameOf = ({ about, finding }: NamedFinding) => `${about} ${finding.severity} ${finding.accepted !== undefined}`;
  const left = new Map<string, number>();
  for (const each of others) left.set(nameOf(each), (left.get(nameOf(each)) ?? 0) + 1);
  return findings.filter((each) => {
    const count = left.get(nameOf(each)) ?? 0;
    left.set(nameOf(each), count - 1);
    return count > 0;
  });
}

/** A base without a portfolio has no policy: someone has to begin. */
function policyOf({ loaded }: DiffSide): Past['policy'] {
  return loaded.files.size > 0 ? loaded.portfolio : null;
}

interface Compared {
  readonly changes: PortfolioChanges;
  readonly problems: readonly LocatedFinding[];
  readonly was: Ranked;
  readonly now: Ranked;
  readonly today: string;
}

function failureOf(condition: FailCondition, { changes, problems, was, now, today }: Compared): readonly Failure[] {
  if (condition === 'error') {
    const count = problems.filter(({ finding }) => finding.severity === 'error').length;
    return count > 0 ? [{ kind: 'error', count }] : [];
  }
  if (condition === 'budget') {
    const years = yearsOverFrame(was, now, changes.budget, today);
    return years.length > 0 ? [{ kind: 'budget', years }] : [];
  }
  const decided = () => onlyCounted(now.portfolio, { today, counts: mayDecide(was.portfolio) });
  const ids = condition === 'stage' ? undecidedStageMoves(changes, decided()) : farMovers(changes, condition.places);
  if (ids.length === 0) return [];
  return [condition === 'stage' ? { kind: 'stage', ids } : { kind: 'rank', places: condition.places, ids }];
}

function farMovers({ ranking }: PortfolioChanges, places: number): readonly string[] {
  return ranking
    .filter(({ before, after }) => before !== null && after !== null && Math.abs(after - before) >= places)
    .map(({ id }) => id);
}
