// The use case of `portfolio show`: everything about one card, also when the card has errors or cannot be read at all.
import type { Project } from '../core/model/portfolio.ts';
import type { Provenance } from '../core/model/provenance.ts';
import { type ProjectPage, projectPage } from '../view/report/project-page-view.ts';
import { findProject } from './find-project.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { reportFacts } from './report.ts';

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
  const project = findProject(loaded, id);
  const page = projectPage(reportFacts(loaded, { ...facts, area: null }), project);
  return { page, project };
}
