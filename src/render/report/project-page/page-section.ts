// A section of a project's page: a heading and what it holds, or nothing at all when there is nothing to tell.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageSection } from '../../../i18n/report/project-page-words.ts';
import type { Blocks, HeadingLevel } from '../../blocks.ts';
import { heading } from '../../build-blocks.ts';

/** How one page is written: in which words, and at which level its sections stand. */
export interface PageStyle {
  readonly catalogue: Catalogue;
  readonly level: HeadingLevel;
  /** A page of its own, outside a report: then other projects are named with the id that leads to their page. */
  readonly standalone: boolean;
}

export function pageSection(section: PageSection, content: Blocks, { catalogue, level }: PageStyle): Blocks {
  return content.length === 0 ? [] : [heading(level, catalogue.report.projectPage.sections[section]), ...content];
}
