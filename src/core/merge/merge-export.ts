// An exported table that people have edited, cell by cell: what the card said in the commit that the row names is the base, so that only what
// somebody has edited since goes into the card. A row that names no commit has no base: what differs is told, and nothing is guessed.

import { exchangeChange } from '../exchange/exchange-change.ts';
import type { ExchangeColumn } from '../exchange/exchange-columns.ts';
import { exchangeValue, isSameExchangeValue } from '../exchange/exchange-value.ts';
import type { SheetCell } from '../exchange/sheet.ts';
import { cellText } from '../intake/sheet-table.ts';
import type { Told } from '../intake/told.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { Card } from '../model/portfolio.ts';
import type { WantedEdit } from './accept-edits.ts';
import { type ExportTable, editedCells } from './edited-cells.ts';
import type { MergedField } from './merge-card.ts';
import type { Conflict } from './update-facts.ts';

export interface ExportRow {
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly id: string;
  readonly cells: readonly SheetCell[];
}

export interface MergedRow {
  readonly id: string;
  readonly row: number;
  readonly edits: readonly WantedEdit<MergedField>[];
  readonly conflicts: readonly Conflict[];
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
  const sides = base === null ? [card] : [base, card];
  const { edited, told } = editedCells(table, { row, cells }, (column) =>
    sides.map((side) => exchangeValue(side, column)),
  );
  const changed = edited.map(({ column, value }) => {
    const [was, now] = [base && exchangeValue(base, column), exchangeValue(card, column)];
    // Nobody knows whether a blank cell was emptied, or the card has got its value since.
    const isUnknown = base === null && value === null;
    const isEdit = !isUnknown && (prefer === 'file' || (base !== null && isSameExchangeValue(was, now)));
    return {
      isEdit,
      because: whyOpen(base !== null, isUnknown),
      column,
      value,
      field: fieldOf(column, { base: was, file: value, card: now }),
    };
  });
  const open = prefer === 'card' ? [] : changed.filter(({ isEdit }) => !isEdit);
  return {
    id,
    row,
    edits: changed
      .filter(({ isEdit }) => isEdit)
      .map(({ column, value, field }) => ({
        field,
        changeOf: (now) => exchangeChange(now as Card, column, value),
      })),
    conflicts: open.map(({ field, because }) => ({ id, row, field, because })),
    told,
  };
}

function whyOpen(hasBase: boolean, isBlank: boolean): Conflict['because'] {
  if (isBlank) return 'blank';
  return hasBase ? 'both-changed' : 'no-base';
}

/** The card that a row without one asks for. */
export function cardOfRow(
  table: ExportTable,
  place: Pick<ExportRow, 'row' | 'cells'>,
): {
  readonly edits: readonly WantedEdit<string>[];
  readonly told: readonly Told[];
} {
  const { edited, told } = editedCells(table, place, () => [null]);
  return {
    edits: edited.map(({ column, value }) => ({
      field: column.path,
      changeOf: (now) => exchangeChange(now as Card, column, value),
    })),
    told,
  };
}

/** As a card names it, for what is told: of elements of lists the first. */
function fieldOf(column: ExchangeColumn, values: Pick<MergedField, 'base' | 'file' | 'card'>): MergedField {
  const pointer: Pointer = column.way.flatMap((step): (string | number)[] =>
    typeof step === 'string' ? [step] : 'named' in step ? [0] : [],
  );
  return { pointer, slot: pointer, path: column.path, ...values };
}
