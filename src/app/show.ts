// The use case of `portfolio show`: everything about one card, also when the card has errors or cannot be read at all.
import { closest } from '../core/model/closest.ts';
import { inFolder, type Project } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Provenance } from '../core/model/provenance.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { type ProjectPage, projectPage } from '../view/report/project-page-view.ts';
import { check } from './check.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export interface ShowFacts {
  readonly today: string;
  readonly provenance: Provenance;
  readonly version: string;
}

export interface ShownProject {
  readonly page: ProjectPage;
  readonly project: Project;
}

/** Throws PortfolioError `unknown-card`. */
export function show(loaded: LoadedPortfolio, id: string, facts: ShowFacts): ShownProject {
  const { portfolio } = loaded;
  const project = findProject(loaded, id);
  const ranking = rankPortfolio(portfolio, { today: facts.today });
  const page = projectPage({ ...facts, portfolio, ranking, check: check(loaded, facts.today), area: null }, project);
  return { page, project };
}

function findProject({ portfolio }: LoadedPortfolio, id: string): Project {
  const found = portfolio.projects.find((project) => project.id === id);
  if (found) return found;
  if (portfolio.unreadable.includes(id)) return { id, file: inFolder(portfolio.folder, `projects/${id}.yaml`), card: {} };
  const known = [...portfolio.projects.map((project) => project.id), ...portfolio.unreadable];
  throw new PortfolioError('unknown-card', { id, suggestion: closest(id, known) });
}
