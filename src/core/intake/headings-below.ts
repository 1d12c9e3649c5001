// Finds the headings of a list that has its name, or a date, above them: the rows above are then no headings.
import { idNames, knownHeadings } from './heading-synonyms.ts';
import { nameInHeading } from './suggest-column.ts';
import type { TableRow } from './table.ts';

const rowsLookedAt = 10;
const names: ReadonlySet<string> = new Set([...idNames, ...knownHeadings.flatMap((known) => known.names)]);

/** `filled`: without blank rows. Null when the first of them is wide enough to be the headings, or no other looks like it. */
export function headingsBelow(filled: readonly TableRow[]): TableRow | null {
  const [first, ...rest] = filled.slice(0, rowsLookedAt);
  if (!first) return null;
  const width = textsIn(first).length;
  const fewest = Math.max(1, knownIn(first));
  return rest.find((row) => textsIn(row).length > 2 * width && knownIn(row) > fewest && !hasFigures(row)) ?? null;
}

/** A heading may be a year. */
function hasFigures(row: TableRow): boolean {
  return textsIn(row).some((cell) => /^\d/.test(cell.trim()) && !/^\d{4}$/.test(cell.trim()));
}

function textsIn({ cells }: TableRow): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

function knownIn(row: TableRow): number {
  return textsIn(row).filter((cell) => names.has(nameInHeading(cell))).length;
}
