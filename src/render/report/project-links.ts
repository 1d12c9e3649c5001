// Several projects in one sentence.
import type { NamedProject } from '../../view/report/named-project.ts';
import type { Inline } from '../blocks.ts';
import { projectLink } from './project-link.ts';

export type Line = readonly (string | Inline)[];

/** With commas between them. */
export function projectLinks(projects: readonly NamedProject[]): Line {
  return projects.flatMap(({ id, title }, index) =>
    index === 0 ? [projectLink(id, title)] : [', ', projectLink(id, title)],
  );
}
