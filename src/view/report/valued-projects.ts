// Every living project with its figures in money.
import { sharingIds } from '../../core/economics/counted-benefits.ts';
import { type ProjectEconomics, projectEconomics } from '../../core/economics/project-economics.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { ReportFacts } from './report-facts.ts';

export interface ValuedProject {
  readonly project: Project;
  readonly economics: ProjectEconomics;
}

/** Those that are not ranked, because they are delivered or operation, are valued the same way. */
export function valuedProjects({ portfolio, ranking }: ReportFacts): readonly ValuedProject[] {
  const ranked = new Map(ranking.projects.map(({ id, economics }) => [id, economics]));
  const sharing = sharingIds(portfolio);
  return liveProjects(portfolio).map((project) => ({
    project,
    economics: ranked.get(project.id) ?? projectEconomics(project, ranking.economics, sharing),
  }));
}
