// One of several portfolios that are read together, by the key that keeps its ids apart from those of the others.
import type { Portfolio, Project } from '../model/portfolio.ts';

export interface NamedPortfolio {
  readonly key: string;
  readonly name: string;
  readonly portfolio: Portfolio;
}

export interface NamedProject {
  readonly from: NamedPortfolio;
  readonly project: Project;
  /** "asker/id-modern". */
  readonly name: string;
}

/** Every project of every portfolio, in the order of the portfolios. */
export function namedProjects(portfolios: readonly NamedPortfolio[]): readonly NamedProject[] {
  return portfolios.flatMap((from) =>
    from.portfolio.projects.map((project) => ({ from, project, name: `${from.key}/${project.id}` })),
  );
}
