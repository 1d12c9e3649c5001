// A document's own table of contents: a heading followed by a list of nothing but links to its headings. A page has a way of its own to
// show it, beside the text.
import type { Block, Blocks } from '../blocks.ts';

/** Null when there is none. */
export function withoutContents(blocks: Blocks): Blocks | null {
  const at = blocks.findIndex(({ kind }, index) => kind === 'heading' && isContents(blocks[index + 1]));
  return at === -1 ? null : blocks.filter((_, index) => index !== at && index !== at + 1);
}

function isContents(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.items.length > 0 && block.items.every(isLink);
}

function isLink([only, ...rest]: Blocks): boolean {
  if (only?.kind !== 'paragraph' || rest.length > 0) return false;
  const [link, ...more] = only.text;
  return link?.kind === 'link' && 'anchor' in link.to && more.length === 0;
}
