// Where links lead inside a site: papers by their names there, and every name of a project to its page.
import type { LinkWays } from '../html/html-context.ts';
import { projectAnchor } from '../report/project-link.ts';
import type { SiteNames } from './site-names.ts';

export function siteWays({ cards }: Pick<SiteNames, 'cards'>): LinkWays {
  const pages = new Map([...cards].map(([id, file]) => [projectAnchor(id), file]));
  return { file: (name) => name, anchor: (anchor) => pages.get(anchor) ?? null };
}
