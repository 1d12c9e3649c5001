// The use case of `portfolio check`: every problem in a portfolio at once, each with its place.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { cardOf, checkPortfolio } from '../core/rules/check-portfolio.ts';
import { type CheckView, checkView, keepProblems } from '../view/check-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

/**
 * `paths`: show only what concerns these files, folders or ids; rules still see the whole portfolio. None: everything. Throws
 * PortfolioError `nothing-to-check` when one of them is nowhere.
 */
export function check(loaded: LoadedPortfolio, today: string, paths: readonly string[] = []): CheckView {
  const { portfolio, files, findings, damaged, cardCount } = loaded;
  const view = checkView({
    findings: [...findings, ...checkPortfolio(portfolio, today, damaged)],
    files,
    expected: portfolio.settings.expected ?? [],
    cards: cardCount,
    today,
  });
  const wanted = paths.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''));
  if (wanted.length === 0) return view;
  const known = new Set([...files.keys(), ...view.problems.map(({ place }) => place.file)]);
  const missing = wanted.find((path) => ![...known].some((file) => isWithin(file, path)));
  if (missing !== undefined) throw new PortfolioError('nothing-to-check', { path: missing });
  return keepProblems(view, ({ place }) => wanted.some((path) => isWithin(place.file, path)));
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
