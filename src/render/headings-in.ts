// All headings of a document in the order they are read, also those inside lists, quotes and folds.
import type { Blocks, Heading, Inlines } from './blocks.ts';
import { flatBlocks } from './flat-blocks.ts';

export function headingsIn(blocks: Blocks): readonly Heading[] {
  return flatBlocks(blocks).filter((block) => block.kind === 'heading');
}

/** The words without their marks. */
export function plainText(inlines: Inlines): string {
  return inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');
}
