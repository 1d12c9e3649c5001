// Pairs of projects that share something that should be one project's own: the first that has it, and each later one.
import type { Project } from './portfolio.ts';

export function* lookAlikes(
  projects: readonly Project[],
  feature: (project: Project) => string | undefined,
): Generator<readonly [first: Project, later: Project]> {
  const firsts = new Map<string, Project>();
  for (const project of projects) {
    const key = feature(project);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first) yield [first, project];
    else firsts.set(key, project);
  }
}
