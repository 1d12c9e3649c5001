// Knows an exported table again, whichever program has saved it since: by the keys that it holds, or by its headings in any language.
import { fold } from '../intake/read-choice.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type ExchangeColumn, exchangeColumn, exchangeColumns, idPath } from './exchange-columns.ts';
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
  const columns = exchangeColumns(portfolio);
  const byName = new Map(
    headings.flatMap((names) => names.flatMap((name, at) => (columns[at] ? [[fold(name), columns[at]] as const] : []))),
  );
  const keyed = recognised(rows[0], (text) => exchangeColumn(text, portfolio));
  if (keyed) {
    // Under the keys of a workbook stand the headings, and not under those of a table for programmes.
    const hasHeadings = recognised(rows[1], (text) => byName.get(fold(text)) ?? null) !== null;
    return { columns: keyed, firstRow: hasHeadings ? 2 : 1, isGuarded: !hasHeadings };
  }
  const worded = recognised(rows[0], (text) => byName.get(fold(text)) ?? null);
  return worded && { columns: worded, firstRow: 1, isGuarded: true };
}

/** A table of cards has their ids, and something about them. */
function recognised(
  row: readonly SheetCell[] | undefined,
  columnOf: (text: string) => ExchangeColumn | null,
): RecognisedExport['columns'] | null {
  const columns = (row ?? []).map((cell) => (typeof cell === 'string' ? columnOf(cell.trim()) : null));
  const known = columns.filter((column) => column !== null);
  return known.length > 1 && known.some(({ path }) => path === idPath) ? columns : null;
}
