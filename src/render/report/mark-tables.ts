// Puts the mark of each project after its name in every table of a report, so that no table can forget it.
import type { Block, Blocks, Inlines, LinkTarget } from '../blocks.ts';
import { text } from '../build-blocks.ts';
import { projectAnchor } from './project-link.ts';
import type { SinceMarks } from './since-mark.ts';

export function markTables(blocks: Blocks, marks: SinceMarks): Blocks {
  return marks.places === null ? blocks : blocks.map((block) => markBlock(block, marks));
}

function markBlock(block: Block, marks: SinceMarks): Block {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map((cell) => markCell(cell, marks))) };
    case 'details':
    case 'callout':
    case 'quote':
      return { ...block, blocks: markTables(block.blocks, marks) };
    case 'list':
      return { ...block, items: block.items.map((item) => markTables(item, marks)) };
    default:
      return block;
  }
}

/** A cell with several projects is no row about one of them. */
function markCell(cell: Inlines, marks: SinceMarks): Inlines {
  const links = cell.filter((inline) => inline.kind === 'link' && projectIn(inline.to) !== null);
  if (links.length !== 1) return cell;
  return cell.flatMap((inline) => {
    const id = inline.kind === 'link' ? projectIn(inline.to) : null;
    const mark = id === null ? null : marks.name(id);
    return mark === null ? [inline] : [inline, text(` (${mark})`)];
  });
}

const start = projectAnchor('');

function projectIn(to: LinkTarget): string | null {
  return 'anchor' in to && to.anchor.startsWith(start) ? to.anchor.slice(start.length) : null;
}
