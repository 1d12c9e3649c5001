// An exported table that people have edited, cell by cell: what the card said in the commit that the row names is the base, so that only what
// somebody has edited since goes into the card. A row that names no commit has no base: what differs is told, and nothing is guessed.

import { exchangeChange } from '../exchange/exchange-change.ts';
import { basePath, type ExchangeColumn, idPath } from '../exchange/exchange-columns.ts';
import { type ExchangeValue, exchangeValue, isSameExchangeValue } from '../exchange/exchange-value.ts';
import { type ExchangeCellReading, readExchangeCell } from '../exchange/read-exchange-cell.ts';
import type { SheetCell } from '../exchange/sheet.ts';
import { readText } from '../intake/read-text.ts';
import type { Reading } from '../intake/reading.ts';
import { cellText } from '../intake/sheet-table.ts';
import { type Told, tell } from '../intake/told.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { Card } from '../model/portfolio.ts';
import type { WantedEdit } from './accept-edits.ts';
import type { MergedField } from './merge-card.ts';

export interface ExportRow {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly id: string;
  readonly cells: readonly SheetCell[];
}

export interface ExportTable {
  readonly columns: readonly (ExchangeColumn | null)[];
  readonly headings: readonly string[];
  readonly reading: ExchangeCellReading;
}

export interface MergedRow {
  readonly id: string;
  readonly row: number;
  readonly edits: readonly WantedEdit<MergedField>[];
  readonly conflicts: readonly MergedField[];
  readonly told: readonly Told[];
}

/** Of a column that the table has: the text of its cell. */
export function exportCell(
  { columns }: Pick<ExportTable, 'columns'>,
  cells: readonly SheetCell[],
  path: string,
): string {
  const at = columns.findIndex((column) => column?.path === path);
  return at < 0 ? '' : cellText(cells[at] ?? null).trim();
}

/** `base`: null when it is not known. `prefer`: whose value counts where both have changed. */
export function mergeExportRow(
  table: ExportTable,
  { row, id, cells }: ExportRow,
  card: Card,
  base: Card | null,
  prefer: 'file' | 'card' | null,
): MergedRow {
  const { read, told } = cellsOf(table, row, cells);
  const changed = read.flatMap(({ column, value }) => {
    const [was, now] = [base && exchangeValue(base, column), exchangeValue(card, column)];
    if (isSameExchangeValue(value, now) || (base && isSameExchangeValue(value, was))) return [];
    const isEdit = prefer === 'file' || (base !== null && isSameExchangeValue(was, now));
    return [{ isEdit, column, value, field: fieldOf(column, { base: was, file: value, card: now }) }];
  });
  const edits = changed.filter(({ isEdit }) => isEdit);
  const conflicts = prefer === 'card' ? [] : changed.filter(({ isEdit }) => !isEdit);
  return {
    id,
    row,
    edits: edits.map(({ column, value, field }) => ({
      field,
      changeOf: (now) => exchangeChange(now as Card, column, value),
    })),
    conflicts: conflicts.map(({ field }) => field),
    told,
  };
}

/** The card that a row without one asks for. */
export function cardOfRow(
  table: ExportTable,
  { row, cells }: Pick<ExportRow, 'row' | 'cells'>,
): {
  readonly edits: readonly WantedEdit<string>[];
  readonly told: readonly Told[];
} {
  const { read, told } = cellsOf(table, row, cells);
  const filled = read.filter(({ value }) => value !== null);
  return {
    edits: filled.map(({ column, value }) => ({
      field: column.path,
      changeOf: (now) => exchangeChange(now as Card, column, value),
    })),
    told,
  };
}

interface ReadCells {
  readonly read: readonly { readonly column: ExchangeColumn; readonly value: ExchangeValue }[];
  readonly told: readonly Told[];
}

/** Cells that cannot be read are told and left out. */
function cellsOf({ columns, headings, reading }: ExportTable, row: number, cells: readonly SheetCell[]): ReadCells {
  const told: Told[] = [];
  const read = columns.flatMap((column, index): ReadCells['read'][number][] => {
    if (column === null || column.path === idPath || column.path === basePath) return [];
    const cell = cells[index] ?? null;
    const found = cleaned(column, readExchangeCell(column, cell, reading));
    const place = { row, column: index + 1, header: headings[index] ?? column.path };
    const field = column.path;
    if ('unknown' in found) return [{ column, value: null }];
    if ('value' in found) {
      if (found.cleaned) told.push(tell('cleaned-cell', { field }, place));
      return [{ column, value: found.value }];
    }
    told.push(tell('unreadable-cell', { field, text: cellText(cell), reason: found.unreadable, kept: true }, place));
    return [];
  });
  return { read, told };
}

/** What `check` refuses in a text is taken out. */
function cleaned(
  column: ExchangeColumn,
  reading: Reading<NonNullable<ExchangeValue>>,
): Reading<NonNullable<ExchangeValue>> {
  if (column.kind !== 'text' || !('value' in reading)) return reading;
  return readText(String(reading.value), 'text');
}

/** As a card names it, for what is told: of elements of lists the first. */
function fieldOf(column: ExchangeColumn, values: Pick<MergedField, 'base' | 'file' | 'card'>): MergedField {
  const pointer: Pointer = column.way.flatMap((step): (string | number)[] =>
    typeof step === 'string' ? [step] : 'named' in step ? [0] : [],
  );
  return { pointer, slot: pointer, path: column.path, ...values };
}
