// Rows of a table that are no project: the sum at the foot of a list, and rows that hold figures and no title. They are told, and make no card.
import type { BoundColumn, BoundMapping } from './bind-mapping.ts';
import type { MappedRow } from './map-row.ts';
import { readAmount } from './read-amount.ts';
import { readCell } from './read-cell.ts';
import { isBlank, tidyLine, unknown } from './reading.ts';
import { isSheetError } from './sheet-error.ts';
import type { TableRow } from './table.ts';
import { type Told, tell } from './told.ts';

const label = '(?:del|total)?sum|sub-?total|grand total|totalt?|totals|i alt|til ?sammen|til saman|samlet|samla';
/** What a sum may be of. A project can be called "Total renovering", "Samlet plan for skolene" or "Sum etter ferien". */
const what = [
  ...['alle', 'for', 'all', 'av', 'of', 'prosjekt(?:er|ene|a)?', 'projects?', 'tiltak', 'portefølje(?:n)?'],
  ...['kostnad(?:er|en)?', 'kostnadar', 'costs?', 'beløp', 'budsjett', 'budget', 'ramme', 'kroner', 'kr', '\\d{4}'],
].join('|');
const labels = {
  bare: new RegExp(`^(?:${label})[ .:=]*$`, 'iu'),
  ofAll: new RegExp(`^(?:${label})(?: (?:${what}))* (?:alle|all)(?: (?:${what}))*[ .:=]*$`, 'iu'),
  ofPart: /^(?:delsum|sub-?total) [^.!?]{1,40}$/iu,
  ofSome: new RegExp(`^(?:${label})(?: (?:${what}))+[ .:=]*$`, 'iu'),
  sumOf: /^(?:total)?sum [^.!?]{1,40}$/iu,
};

export interface RowAround {
  /** There is a card with the id of the row, which is not left out of the table by this. */
  readonly isKnown: boolean;
  /** The cells of the rows above it that are no sums. */
  readonly above: readonly (readonly string[])[];
}

/** Null for the row of a project. */
export function rowToSkip(
  { row, cells }: TableRow,
  { id, card }: Pick<MappedRow, 'id' | 'card'>,
  bound: Pick<BoundMapping, 'columns' | 'idColumns' | 'mapping'>,
  { isKnown, above }: RowAround,
): Told | null {
  if (isKnown) return null;
  const text = totalIn(cells) ?? sumIn(cells, above, bound);
  if (text !== null) return tell('total-row', { text }, { row });
  if (card.title !== undefined || !bound.columns.some(({ field }) => field === 'title')) return null;
  const ids = new Set(bound.idColumns.map(({ index }) => index));
  if (holdsOnlyFigures(cells.filter((_, index) => !ids.has(index)))) return tell('untitled-row', {}, { row });
  return id === null ? null : tell('untitled-row', {}, { row }, 'error');
}

/** What a row of sums is called that can be nothing else; null for any other row. */
export function totalIn(cells: readonly string[]): string | null {
  const { text, hasFigures } = wordsIn(cells);
  const isTotal = labels.bare.test(text) || (hasFigures && (labels.ofAll.test(text) || labels.ofPart.test(text)));
  return isTotal ? text : null;
}

/** The same of a row that may be a project by its name: its figures are the sums of those above it. */
function sumIn(
  cells: readonly string[],
  above: RowAround['above'],
  bound: Pick<BoundMapping, 'columns' | 'mapping'>,
): string | null {
  const { text, hasFigures } = wordsIn(cells);
  const mayBe = hasFigures && (labels.ofSome.test(text) || labels.sumOf.test(text));
  if (!mayBe) return null;
  return isSumOf(cells, above, bound) ? text : null;
}

/** The only text of a row; "" where it has none, or more. */
function wordsIn(cells: readonly string[]): { readonly text: string; readonly hasFigures: boolean } {
  const filled = cells.map(tidyLine).filter((cell) => !isBlank(cell) && !isSheetError(cell));
  const texts = filled.filter((cell) => !isFigure(cell));
  return { text: texts.length === 1 ? (texts[0] as string) : '', hasFigures: filled.length > 1 };
}

/** Of at least two rows that stand together right above it, in every column of amounts. */
function isSumOf(
  cells: readonly string[],
  above: readonly (readonly string[])[],
  { columns, mapping }: Pick<BoundMapping, 'columns' | 'mapping'>,
): boolean {
  const amountIn = (row: readonly string[], { index, column }: BoundColumn): number | null => {
    const reading = column.read_as === 'amount' ? readCell(row[index] ?? '', column, mapping) : unknown;
    return 'value' in reading ? Number(reading.value) : null;
  };
  const summed = columns.filter((column) => (amountIn(cells, column) ?? 0) !== 0);
  const left = summed.map((column) => amountIn(cells, column) ?? 0);
  return above.toReversed().some((row, count) => {
    for (const [at, column] of summed.entries()) left[at] = (left[at] ?? 0) - (amountIn(row, column) ?? 0);
    return summed.length > 0 && count > 0 && left.every((rest) => rest === 0);
  });
}

export function holdsOnlyFigures(cells: readonly string[]): boolean {
  return cells.every((cell) => isBlank(cell) || isFigure(tidyLine(cell)));
}

function isFigure(cell: string): boolean {
  return /\d/.test(cell) && 'value' in readAmount(cell.replace(/ ?%$/, ''));
}
