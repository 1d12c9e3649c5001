// The cells of an exported row that say something else than the card does, read and cleaned. Cells that cannot be read are told and left out, and so are
// those that Excel has changed by itself. A row that ends early says nothing about the cells that it has not got.
import { type CellSource, excelDamage } from '../exchange/excel-damage.ts';
import { basePath, type ExchangeColumn, idPath } from '../exchange/exchange-columns.ts';
import { type ExchangeValue, isSameExchangeValue } from '../exchange/exchange-value.ts';
import { possibleDates } from '../exchange/possible-dates.ts';
import { type ExchangeCellReading, readExchangeCell } from '../exchange/read-exchange-cell.ts';
import type { SheetCell } from '../exchange/sheet.ts';
import { isUntouchedCell } from '../exchange/untouched-cell.ts';
import { readText } from '../intake/read-text.ts';
import type { Reading, UnreadableReason } from '../intake/reading.ts';
import { cellText } from '../intake/sheet-table.ts';
import { type TablePlace, type Told, tell } from '../intake/told.ts';
import { choicesOf } from '../model/field-key.ts';

export interface ExportTable {
  readonly columns: readonly (ExchangeColumn | null)[];
  readonly headings: readonly string[];
  readonly reading: ExchangeCellReading;
  readonly source: CellSource;
}

export interface EditedCells {
  readonly edited: readonly {
    readonly column: ExchangeColumn;
    readonly value: ExchangeValue;
    readonly place: TablePlace;
    readonly text: string;
  }[];
  readonly told: readonly Told[];
}

/** `known`: what the card says in a column, in the commit that the row was made from, where that is known, and now; nothing where there is no card. */
export function editedCells(
  { columns, headings, reading, source }: ExportTable,
  { row, cells }: { readonly row: number; readonly cells: readonly SheetCell[] },
  known: (column: ExchangeColumn) => readonly ExchangeValue[],
): EditedCells {
  const told: Told[] = [];
  const edited = columns.flatMap((column, index): EditedCells['edited'][number][] => {
    const isAbsent = index >= cells.length;
    if (column === null || isAbsent || column.path === idPath || column.path === basePath) return [];
    const cell = cells[index] ?? null;
    const values = known(column);
    const found = editOf(column, cell, values, reading);
    if (found === null) return [];
    const what = toldOf(found, { column, cell, source }, values);
    const place = { row, column: index + 1, header: headings[index] ?? column.path };
    if (what) told.push({ ...what, place });
    if ('unreadable' in found || what?.code === 'excel-damage') return [];
    return [{ column, value: 'value' in found ? found.value : null, place, text: cellText(cell) }];
  });
  return { edited, told };
}

/** Null when the cell says what the card says. */
function editOf(
  column: ExchangeColumn,
  cell: SheetCell,
  known: readonly ExchangeValue[],
  reading: ExchangeCellReading,
): Found | null {
  if (known.some((value) => isUntouchedCell(cell, value))) return null;
  const found = cleaned(readExchangeCell(column, cell, reading), column);
  if ('unreadable' in found) return mayBe(found, cell, known[0]) ? null : found;
  const value = 'value' in found ? found.value : null;
  if (known.length === 0) return value === null ? null : found;
  return known.some((each) => isSameExchangeValue(value, tidied(each, column))) ? null : found;
}

/** A date that can be read in two ways, and nobody has touched it when one of them is what was exported. */
function mayBe(
  { unreadable }: { readonly unreadable: UnreadableReason },
  cell: SheetCell,
  was: ExchangeValue | undefined,
): boolean {
  return unreadable === 'ambiguous-date' && possibleDates(cellText(cell)).some((date) => date === was);
}

interface Cell {
  readonly column: ExchangeColumn;
  readonly cell: SheetCell;
  readonly source: CellSource;
}

function toldOf(found: Found, { column, cell, source }: Cell, known: readonly ExchangeValue[]): Told | null {
  const [field, text] = [column.path, cellText(cell)];
  if ('unreadable' in found) {
    const { choice: of } = column;
    const choice = of === undefined ? {} : { choice: { of, values: choicesOf(of) } };
    const kept = known.length === 0 ? {} : { kept: true as const };
    return tell('unreadable-cell', { field, text, reason: found.unreadable, ...choice, ...kept });
  }
  const was = known.map((each) => excelDamage(column, cell, each, source)).find((each) => each !== null);
  if (was !== undefined) return tell('excel-damage', { field, text, was });
  if ('approximate' in found) return tell('approximate-cell', { field, text, value: Number(found.value) });
  return 'cleaned' in found ? tell('cleaned-cell', { field }) : null;
}

type Found = Reading<NonNullable<ExchangeValue>>;

/** What a value becomes when it is read: a spreadsheet may have put plain spaces where others stood. */
function tidied(value: ExchangeValue, column: ExchangeColumn): ExchangeValue {
  if (value === null) return null;
  const found = cleaned({ value }, column);
  if ('unreadable' in found) return value;
  return 'value' in found ? found.value : null;
}

/** What `check` refuses in a text is taken out. */
function cleaned(found: Found, { kind }: ExchangeColumn): Found {
  if (!('value' in found)) return found;
  if (kind === 'text') return readText(String(found.value), 'text');
  return kind === 'list' && Array.isArray(found.value) ? cleanedList(found.value) : found;
}

function cleanedList(elements: readonly string[]): Found {
  const readings = elements.map((element) => readText(element, 'text'));
  const bad = readings.find((each) => 'unreadable' in each);
  if (bad) return bad;
  const value = readings.flatMap((each) => ('value' in each ? [each.value] : []));
  return readings.some((each) => 'cleaned' in each) ? { value, cleaned: true } : { value };
}
