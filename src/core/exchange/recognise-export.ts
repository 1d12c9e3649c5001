// Knows an exported table again, whichever program has saved it since: by the keys that it holds, or by its headings in any language.
import { fold } from '../intake/read-choice.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { basePath, type ExchangeColumn, exchangeColumn, exchangeColumns, idPath } from './exchange-columns.ts';
import type { SheetCell } from './sheet.ts';

export interface RecognisedExport {
  /** null for a column that the export has not: somebody's own. */
  readonly columns: readonly (ExchangeColumn | null)[];
  /** The first row of cards, counted from 0. */
  readonly firstRow: number;
  /** It began as CSV, whichever program has saved it since: `originalText` of every text is what was meant. */
  readonly isGuarded: boolean;
}

/** `headings`: in each language what `exchangeColumns(portfolio)` are called, in that order. Null: this is another table. */
export function recogniseExport(
  rows: readonly (readonly SheetCell[])[],
  portfolio: Portfolio,
  headings: readonly (readonly string[])[],
): RecognisedExport | null {
  const { byKey, byName } = namings(portfolio, headings);
  const keyed = recognised(rows[0], byKey);
  if (keyed) {
    // Under the keys of a workbook stand the headings, and not under those of a table for programmes.
    const hasHeadings = recognised(rows[1], byName) !== null;
    return { columns: keyed, firstRow: hasHeadings ? 2 : 1, isGuarded: !hasHeadings };
  }
  const worded = recognised(rows[0], byName);
  return worded && { columns: worded, firstRow: 1, isGuarded: true };
}

const rowsLookedAt = 10;
const fewestKnown = 4;

/** What keeps most of an export from being one: it has no ids, or its headings stand in this row, from 1. Null: it is another table. */
export function nearlyExport(...[rows, portfolio, headings]: Parameters<typeof recogniseExport>): NearlyExport | null {
  const ways = Object.values(namings(portfolio, headings));
  const below = rows.slice(0, rowsLookedAt).findIndex((row) => ways.some((way) => recognised(row, way)));
  if (below > 0) return { row: below + 1 };
  return below < 0 && ways.some((way) => isWithoutIds(rows[0] ?? [], way)) ? 'id' : null;
}

export type NearlyExport = 'id' | { readonly row: number };

type ColumnOf = (text: string) => ExchangeColumn | null;

/** By keys, and by headings in any of the languages. */
function namings(
  portfolio: Portfolio,
  headings: readonly (readonly string[])[],
): { readonly byKey: ColumnOf; readonly byName: ColumnOf } {
  const columns = exchangeColumns(portfolio);
  const byName = new Map(
    headings.flatMap((names) => names.flatMap((name, at) => (columns[at] ? [[fold(name), columns[at]] as const] : []))),
  );
  return { byKey: (text) => exchangeColumn(text, portfolio), byName: (text) => byName.get(fold(text)) ?? null };
}

/** Only an export says which commit it is from; else many of its headings have to be there, and few others. */
function isWithoutIds(row: readonly SheetCell[], columnOf: ColumnOf): boolean {
  const named = row.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  const known = knownColumns(row, columnOf).filter((column) => column !== null);
  if (known.some(({ path }) => path === idPath)) return false;
  const isMost = known.length >= fewestKnown && known.length * 2 > named.length;
  return isMost || (known.length > 1 && known.some(({ path }) => path === basePath));
}

function knownColumns(row: readonly SheetCell[], columnOf: ColumnOf): RecognisedExport['columns'] {
  return row.map((cell) => (typeof cell === 'string' ? columnOf(cell.trim()) : null));
}

/** A table of cards has their ids, and something about them. */
function recognised(row: readonly SheetCell[] | undefined, columnOf: ColumnOf): RecognisedExport['columns'] | null {
  const columns = knownColumns(row ?? [], columnOf);
  const known = columns.filter((column) => column !== null);
  return known.length > 1 && known.some(({ path }) => path === idPath) ? columns : null;
}
