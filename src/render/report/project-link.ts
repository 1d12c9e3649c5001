// How every table and sentence names a project: by its title, with a link to the project's own page in the report.
import type { Inline } from '../blocks.ts';
import { linkToHeading } from '../build-blocks.ts';

/** The anchor of the heading of a project's page. */
export function projectAnchor(id: string): string {
  return `prosjekt-${id}`;
}

/** A project without a title is named by its id. */
export function projectLink(id: string, title: string | null | undefined): Inline {
  return linkToHeading(title || id, projectAnchor(id));
}
