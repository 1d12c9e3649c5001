// The use case of `portfolio check`: every problem in a portfolio at once, each with its place.
import { checkPortfolio } from '../core/rules/check-portfolio.ts';
import { type CheckView, checkView, keepProblems } from '../view/check-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

/** `paths`: show only what concerns these files or folders; rules still see the whole portfolio. None: everything. */
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
  return wanted.length === 0
    ? view
    : keepProblems(view, ({ place }) => wanted.some((path) => isWithin(place.file, path)));
}

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`) || file.endsWith(`/${path}`) || file.includes(`/${path}/`);
}
