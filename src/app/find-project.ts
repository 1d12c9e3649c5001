// The project that a person asks for by its id. One whose card cannot be read is there too, with an empty card.
import { meantName } from '../core/model/meant-name.ts';
import { inFolder, type Project } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

/** Throws PortfolioError `unknown-card`. */
export function findProject({ portfolio }: LoadedPortfolio, id: string): Project {
  const found = portfolio.projects.find((project) => project.id === id);
  if (found) return found;
  if (portfolio.unreadable.includes(id))
    return { id, file: inFolder(portfolio.folder, `projects/${id}.yaml`), card: {} };
  const known = [...portfolio.projects.map((project) => project.id), ...portfolio.unreadable];
  throw new PortfolioError('unknown-card', { id, suggestion: meantName(id, known) });
}
