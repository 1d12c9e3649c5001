// All headings of a document in the order they are read, also those inside lists, quotes and folds.
import type { Block, Blocks, Heading, Inlines } from './blocks.ts';

export function headingsIn(blocks: Blocks): readonly Heading[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block] : headingsIn(blocksInside(block))));
}

/** The words without their marks. */
export function plainText(inlines: Inlines): string {
  return inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');
}

function blocksInside(block: Block): Blocks {
  if (block.kind === 'list') return block.items.flat();
  return 'blocks' in block ? block.blocks : [];
}
