// The table of contents: a link to every chapter, made from the chapters themselves so that it can never be wrong.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Block, Blocks, Heading } from '../blocks.ts';
import { bullets, heading, linkToHeading } from '../build-blocks.ts';
import { plainText } from '../headings-in.ts';

export function contentsBlocks(chapters: Blocks, { report: { opening: words } }: Catalogue): Blocks {
  const links = chapters.filter(isChapter).map(({ text, anchor }) => linkToHeading(plainText(text), anchor ?? ''));
  return [heading(2, words.contents), bullets(links)];
}

/** Every chapter with a name to link to. */
export function withAnchors(blocks: Blocks): Blocks {
  return blocks.map((block, index) =>
    isChapter(block) && block.anchor === undefined ? { ...block, anchor: `kapittel-${index}` } : block,
  );
}

function isChapter(block: Block): block is Heading {
  return block.kind === 'heading' && block.level === 2;
}
