// Rows of a table that are no project: the sum at the foot of a list, and rows that hold figures and no title. They are told, and make no card.
import type { BoundMapping } from './bind-mapping.ts';
import type { MappedRow } from './map-row.ts';
import { readAmount } from './read-amount.ts';
import { isBlank, tidyLine } from './reading.ts';
import { isSheetError } from './sheet-error.ts';
import type { TableRow } from './table.ts';
import { type Told, tell } from './told.ts';

const label = '(?:del|total)?sum|sub-?total|grand total|totalt?|totals|i alt|til ?sammen|til saman|samlet|samla';
const bare = new RegExp(`^(?:${label})[ .:=]*$`, 'iu');
/** What a sum may be of. A project can be called "Total renovering" or "Samlet plan for skolene". */
const what = [
  ...['alle', 'for', 'all', 'av', 'of', 'prosjekt(?:er|ene|a)?', 'projects?', 'tiltak', 'portefølje(?:n)?'],
  ...['kostnad(?:er|en)?', 'kostnadar', 'costs?', 'beløp', 'budsjett', 'budget', 'ramme', 'kroner', 'kr', '\\d{4}'],
].join('|');
const labelled = new RegExp(`^(?:${label})(?: (?:${what}))+[ .:=]*$`, 'iu');
const sumOf = /^(?:del|total)?sum [^.!?]{1,40}$/iu;

/** Null for the row of a project. `isKnown`: there is a card with its id, which is not left out of the table by this. */
export function rowToSkip(
  { row, cells }: TableRow,
  { id, card }: Pick<MappedRow, 'id' | 'card'>,
  { columns, idColumns }: Pick<BoundMapping, 'columns' | 'idColumns'>,
  isKnown: boolean,
): Told | null {
  const filled = cells.map(tidyLine).filter((cell) => !isBlank(cell) && !isSheetError(cell));
  const texts = filled.filter((cell) => !isFigure(cell));
  const [text = ''] = texts;
  if (texts.length === 1 && isTotal(text, filled.length > 1)) return tell('total-row', { text }, { row });
  if (isKnown || card.title !== undefined || !columns.some(({ field }) => field === 'title')) return null;
  const ids = new Set(idColumns.map(({ index }) => index));
  const hasOnlyFigures = cells.every((cell, index) => ids.has(index) || isBlank(cell) || isFigure(tidyLine(cell)));
  if (hasOnlyFigures) return tell('untitled-row', {}, { row });
  return id === null ? null : tell('untitled-row', {}, { row }, 'error');
}

function isTotal(text: string, hasFigures: boolean): boolean {
  return bare.test(text) || (hasFigures && (labelled.test(text) || sumOf.test(text)));
}

function isFigure(cell: string): boolean {
  return /\d/.test(cell) && 'value' in readAmount(cell.replace(/ ?%$/, ''));
}
