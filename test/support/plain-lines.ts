// A document as plain lines, for tests of what stands in it: headings with their marks, a table row as "cell | cell", every space an
// ordinary one.
import type { Block, Blocks } from '../../src/render/blocks.ts';
import { plainText } from '../../src/render/headings-in.ts';

export function plainLines(blocks: Blocks): readonly string[] {
  return blocks.flatMap(linesOf).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Under a heading with this text, until the next that is not below it. Empty when there is no such heading. */
export function linesUnder(lines: readonly string[], heading: string): readonly string[] {
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start === -1) return [];
  const level = lines[start]?.indexOf(' ') ?? 0;
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line) && line.indexOf(' ') <= level);
  return lines.slice(start + 1, end === -1 ? undefined : end);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${plainText(block.text)}`];
    case 'paragraph':
      return [plainText(block.text)];
    case 'list':
      return block.items.flatMap(plainLines);
    case 'table':
      return [
        ...(block.caption ? [plainText(block.caption)] : []),
        ...[block.columns.map(({ header }) => header), ...block.rows].map((cells) => cells.map(plainText).join(' | ')),
      ];
    case 'quote':
      return plainLines(block.blocks);
    case 'callout':
      return [plainText(block.title), ...plainLines(block.blocks)];
    case 'details':
      return [plainText(block.summary), ...plainLines(block.blocks)];
    case 'sample':
      return block.text.split('\n');
    default:
      return [];
  }
}
