// What each table of a page is called, for those who go from table to table: its caption, else the heading that it stands under, and where
// there are several under one heading, also what its first column holds.
import type { Blocks, Table } from '../blocks.ts';
import { blocksInside } from '../flat-blocks.ts';
import { plainText } from '../headings-in.ts';

interface FoundTable {
  readonly table: Table;
  readonly heading: string;
}

/** One for each table, in order. `otherwise`: what a table is called where nothing names it. */
export function tableNames(blocks: Blocks, otherwise: string): readonly string[] {
  const found = [...tablesUnder('', blocks)];
  return distinct(found.map((each) => nameOf(each.table, each.heading, isAlone(each.heading, found), otherwise)));
}

/** A fold is a heading of what is in it, and of nothing after it. */
function* tablesUnder(above: string, blocks: Blocks): Generator<FoundTable> {
  let heading = above;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = plainText(block.text);
    if (block.kind === 'table') yield { table: block, heading };
    yield* tablesUnder(block.kind === 'details' ? plainText(block.summary) : heading, blocksInside(block));
  }
}

function isAlone(heading: string, all: readonly FoundTable[]): boolean {
  return all.filter((each) => each.heading === heading).length === 1;
}

function nameOf({ caption, columns }: Table, heading: string, alone: boolean, otherwise: string): string {
  const own = plainText(caption ?? []).trim();
  if (own !== '') return own;
  const first = plainText(columns[0]?.header ?? []).trim();
  const parts = [heading.trim(), alone ? '' : first].filter((part) => part !== '');
  return parts.join(': ') || first || otherwise;
}

/** "Fase (2)" for the second of a name. */
function distinct(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}
