// The use case of `portfolio check`: every problem in a portfolio at once, each with its place.

import { cardAbout } from '../core/model/card-about.ts';
import type { Finding } from '../core/model/diagnostic.ts';
import { meantName } from '../core/model/meant-name.ts';
import { noPast, type Past } from '../core/model/past.ts';
import { type ConfigurationKind, configurationFile, type Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { policyChanges } from '../core/policy/policy-changes.ts';
import { withPolicy } from '../core/policy/with-policy.ts';
import { cardOf, checkPortfolio } from '../core/rules/check-portfolio.ts';
import { type CheckView, checkView, keepProblems, type NamedFinding, nameFindings } from '../view/check-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { safeFixes } from './safe-fixes.ts';

export interface CheckWishes {
  /** Show only what concerns these files, folders or ids; rules still see the whole portfolio. None: everything. */
  readonly paths?: readonly string[];
  /** Left out: nothing is known of the time before, and the portfolio's own policy judges. */
  readonly past?: Partial<Past>;
}

/** Throws PortfolioError `nothing-to-check` when one of the paths is nowhere. */
export function check(loaded: LoadedPortfolio, today: string, { paths = [], past = {} }: CheckWishes = {}): CheckView {
  const view = showFindings(loaded, today, findProblems(loaded, today, past));
  return paths.length === 0 ? view : onlyWithin(view, loaded.files, paths);
}

/** Everything that is wrong, before anyone looks up where. */
export function findProblems(
  loaded: LoadedPortfolio,
  today: string,
  known: Partial<Past> = {},
): readonly NamedFinding[] {
  const past = { ...noPast, ...known };
  const { settings } = past.policy ?? loaded.portfolio;
  return nameFindings([...loaded.findings, ...judge(loaded, today, past)], loaded.files, settings.expected ?? []);
}

/** Some or all of what is wrong with a portfolio, each with its place. */
export function showFindings(loaded: LoadedPortfolio, today: string, findings: readonly NamedFinding[]): CheckView {
  const { files, cardCount } = loaded;
  return checkView({ findings, files, cards: cardCount, today, fixes: safeFixes(loaded) });
}

/** By the portfolio's own policy or, where that is asked for, by another's. Configuration is judged by what it says itself. */
function judge({ portfolio, damaged }: LoadedPortfolio, today: string, past: Past): readonly Finding[] {
  if (past.policy === null || policyChanges(past.policy, portfolio, new Map()).length === 0)
    return checkPortfolio(portfolio, today, damaged, past);
  const judged = withPolicy(portfolio, past.policy);
  const { severities = {} } = judged.governance;
  const files = configurationFiles(portfolio);
  return [
    ...checkPortfolio(judged, today, damaged, past).filter(({ place }) => !files.has(place.file)),
    ...checkPortfolio(portfolio, today, damaged, past, severities).filter(({ place }) => files.has(place.file)),
  ];
}

/** Only at the top of the portfolio: a card may have any name. */
function configurationFiles(portfolio: Portfolio): ReadonlySet<string> {
  const kinds: readonly ConfigurationKind[] = ['portfolio', 'strategy', 'governance', 'capacity'];
  return new Set(kinds.map((kind) => configurationFile(portfolio, kind)));
}

/** "projects/a.yaml" and "a" are the same card. */
function stem(path: string): string {
  return path.replace(/^.*\//s, '').replace(/\.ya?ml$/i, '');
}

function onlyWithin(view: CheckView, files: LoadedPortfolio['files'], paths: readonly string[]): CheckView {
  const wanted = paths.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''));
  const known = new Set([...files.keys(), ...view.problems.map(({ place }) => place.file)]);
  const missing = wanted.find((path) => ![...known].some((file) => isWithin(file, path)));
  if (missing !== undefined)
    throw new PortfolioError('nothing-to-check', {
      path: missing,
      suggestion: meantName(stem(missing), [...known].map(stem)),
    });
  return keepProblems(view, ({ place, finding }) =>
    wanted.some((path) => isWithin(place.file, path) || isDecisionAbout(finding, path)),
  );
}

/** What a meeting did wrongly with the card that was asked for, by its id or its file. */
function isDecisionAbout(finding: Finding, path: string): boolean {
  const card = finding.severity === 'error' ? cardAbout(finding) : null;
  return card !== null && (path === card || cardOf(path) === card);
}

/** A file, a folder, or a card by its id. */
function isWithin(file: string, path: string): boolean {
  return (
    file === path ||
    file.startsWith(`${path}/`) ||
    file.endsWith(`/${path}`) ||
    file.includes(`/${path}/`) ||
    cardOf(file) === path
  );
}
