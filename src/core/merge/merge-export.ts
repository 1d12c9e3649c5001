// An exported table that people have edited, cell by cell: what the card said in the commit that the row names is the base, so that only what
// somebody has edited since goes into the card. A row that names no commit has no base: what differs is told, and nothing is guessed.

import { exchangeChange } from '../exchange/exchange-change.ts';
import type { ExchangeColumn } from '../exchange/exchange-columns.ts';
import { exchangeValue, isSameExchangeValue } from '../exchange/exchange-value.ts';
import type { SheetCell } from '../exchange/sheet.ts';
import { cellText } from '../intake/sheet-table.ts';
import { type Told, tell } from '../intake/told.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { Card } from '../model/portfolio.ts';
import type { WantedEdit } from './accept-edits.ts';
import { type EditedCells, type ExportTable, editedCells } from './edited-cells.ts';
import type { MergedField } from './merge-card.ts';
import type { Conflict } from './update-facts.ts';

type EditedCell = EditedCells['edited'][number];

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
  /** Whatever became of them. */
  readonly cells: EditedCells['edited'];
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
  const changed = edited.map(({ column, value, place }) => {
    const [was, now] = [base && exchangeValue(base, column), exchangeValue(card, column)];
    // Nobody knows whether a blank cell was emptied, or the card has got its value since.
    const isUnknown = base === null && value === null;
    const isEdit = !isUnknown && (prefer === 'file' || (base !== null && isSameExchangeValue(was, now)));
    return {
      isEdit,
      isKept: isEdit && value === null && now !== null && needed.has(column.path),
      because: whyOpen(base !== null, isUnknown),
      column,
      value,
      place,
      field: fieldOf(column, { base: was, file: value, card: now }),
    };
  });
  const open = prefer === 'card' ? [] : changed.filter(({ isEdit }) => !isEdit);
  return {
    id,
    row,
    edits: changed
      .filter(({ isEdit, isKept }) => isEdit && !isKept)
      .map(({ column, value, field }) => ({
        field,
        changeOf: (now) => exchangeChange(now as Card, column, value),
      })),
    conflicts: open.map(({ field, because }) => ({ id, row, field, because })),
    told: [...told, ...changed.filter(({ isKept }) => isKept).map(toldNeeded)],
    cells: edited,
  };
}

/** What a card is known by, and what everything else that is asked of it depends on: no import empties it. */
const needed: ReadonlySet<string> = new Set(['title', 'form', 'stage']);

function toldNeeded({ column, place }: Pick<EditedCell, 'column' | 'place'>): Told {
  return tell('needed-cell', { field: column.path }, place);
}

function whyOpen(hasBase: boolean, isBlank: boolean): Conflict['because'] {
  if (isBlank) return 'blank';
  return hasBase ? 'both-changed' : 'no-base';
}

/** As a card names it, for what is told: of elements of lists the first. */
function fieldOf(column: ExchangeColumn, values: Pick<MergedField, 'base' | 'file' | 'card'>): MergedField {
  const pointer = columnPointer(column);
  return { pointer, slot: pointer, path: column.path, ...values };
}

export function columnPointer({ way }: Pick<ExchangeColumn, 'way'>): Pointer {
  return way.flatMap((step): (string | number)[] => (typeof step === 'string' ? [step] : 'named' in step ? [0] : []));
}
