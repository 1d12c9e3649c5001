// A comparison as a document in which no list is longer than asked.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import type { Blocks } from '../blocks.ts';
import { details, heading, paragraph } from '../build-blocks.ts';
import { diffContext } from './diff-context.ts';
import type { DiffSection } from './diff-section.ts';
import { diffSections } from './diff-sections.ts';
import { openingBlocks } from './opening-blocks.ts';

/** A screen or so for each list. */
const mostItems = 15;

/** `limit`: the most items of each list. */
export function diffBlocks(view: DiffView, catalogue: Catalogue, limit = mostItems): Blocks {
  const context = diffContext(view, catalogue);
  const sections = diffSections(context);
  return [
    ...openingBlocks(context, limit),
    ...sections.flatMap((section) => [heading(3, titleOf(section)), ...section.write(limit)]),
    ...(sections.some(({ size }) => size > limit) ? [paragraph(catalogue.diff.allInJson)] : []),
  ];
}

/** The same with what few need folded away. */
export function foldedSection(section: DiffSection, limit: number): Blocks {
  const written = section.write(limit);
  return section.isFolded ? [details(titleOf(section), written)] : [heading(3, titleOf(section)), ...written];
}

export function titleOf({ title, size }: DiffSection): string {
  return `${title} (${size})`;
}
