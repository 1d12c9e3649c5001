// All blocks of a document in the order they are read, also those inside lists, quotes and folds; a block comes before what is in it.
import type { Block, Blocks } from './blocks.ts';

export function flatBlocks(blocks: Blocks): Blocks {
  return blocks.flatMap((block) => [block, ...flatBlocks(blocksInside(block))]);
}

export function blocksInside(block: Block): Blocks {
  if (block.kind === 'list') return block.items.flat();
  return 'blocks' in block ? block.blocks : [];
}
