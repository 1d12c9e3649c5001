// The names of the headings that the table of contents and other chapters link to.
import type { Catalogue } from '../../i18n/catalogue.ts';

/** The anchor of a chapter's heading. */
export function chapterAnchor(chapter: keyof Catalogue['report']): string {
  return `kapittel-${chapter}`;
}
