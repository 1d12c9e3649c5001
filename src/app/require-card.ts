// A card that a command is about, by the id that somebody wrote.
import { meantName } from '../core/model/meant-name.ts';
import { inFolder, type Project } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

/** Throws PortfolioError `unknown-card`, or `broken-file` for a card that cannot be read. */
export function requireCard({ portfolio }: Pick<LoadedPortfolio, 'portfolio'>, id: string): Project {
  const found = portfolio.projects.find((project) => project.id === id);
  if (found) return found;
  if (portfolio.unreadable.includes(id))
    throw new PortfolioError('broken-file', { file: inFolder(portfolio.folder, `projects/${id}.yaml`) });
  const known = portfolio.projects.map((project) => project.id);
  throw new PortfolioError('unknown-card', { id, suggestion: meantName(id, known) });
}
