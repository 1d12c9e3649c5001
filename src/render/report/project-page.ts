// The chapter with one page for each project.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ProjectPageView } from '../../view/report/project-page-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, pageBreak, paragraph } from '../build-blocks.ts';
import { oneProjectBlocks } from './one-project.ts';

export function projectPageBlocks({ pages, plain, trimmed }: ProjectPageView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.projectPage;
  return [
    heading(2, words.title),
    ...(pages.length > 0 ? [paragraph(words.intro(pages.length, speak))] : []),
    ...(pages.length + trimmed === 0 ? [paragraph(words.none)] : []),
    ...(plain > 0 ? [paragraph(words.plain(plain, speak))] : []),
    ...(trimmed > 0 ? [paragraph(words.trimmed(trimmed, speak))] : []),
    ...pages.flatMap((page) => [pageBreak, ...oneProjectBlocks(page, catalogue, 3)]),
  ];
}

/** Where the pages were not asked for: that they are there to be had. */
export function withoutPagesBlocks({ pages, trimmed, plain }: ProjectPageView, { report, speak }: Catalogue): Blocks {
  const { title, leftOut } = report.projectPage;
  return [heading(2, title), paragraph(leftOut(pages.length + trimmed + plain, speak))];
}
