// One row of a table to one card: every field that could be read, in the order of the schema, and every cell that could not, told.
import type { Project as Card } from '../../generated/card-types.ts';
import { touches, valueAt } from '../model/pointer-text.ts';
import type { BoundColumn, BoundMapping, Constant } from './bind-mapping.ts';
import { fitCard } from './fit-card.ts';
import { idFromText } from './id-from-text.ts';
import { putAt } from './put-at.ts';
import { readCell } from './read-cell.ts';
import { isBlank, type Reading } from './reading.ts';
import type { TableRow } from './table.ts';
import { type TablePlace, type Told, tell } from './told.ts';
import { elementAround, type UnreadField, unreadField } from './unread-field.ts';

export interface MappedRow {
  /** Null when the row has none that can be used. */
  readonly id: string | null;
  readonly card: Card;
  /** The same with the gaps in its lists, so that a place in one is always the same column. */
  readonly whole: unknown;
  readonly unread: readonly UnreadField[];
  readonly told: readonly Told[];
}

interface ReadColumn extends BoundColumn {
  readonly text: string;
  readonly reading: Reading<unknown>;
}

export function mapRow(row: TableRow, bound: BoundMapping): MappedRow {
  const { id, told } = readId(row, bound);
  const cells = bound.columns.map((column): ReadColumn => {
    const text = row.cells[column.index] ?? '';
    return { ...column, text, reading: readCell(text, column.column, bound.mapping) };
  });
  const isAbsent = ({ index }: BoundColumn): boolean => index >= row.cells.length;
  const given = withConstants(filled(cells), bound.constants);
  const { card, whole, lost } = fitCard(given);
  const lostCells = lost.flatMap(({ pointer, problem }) =>
    cells
      .filter((cell) => 'value' in cell.reading && touches(cell.pointer, pointer))
      .map((cell) => ({ cell, problem })),
  );
  const tellLost = lostCells.map(({ cell, problem }) =>
    tell(
      'unfitting-cell',
      { field: cell.field, text: cell.text, problem: problem.code },
      placeOf(row, cell),
      severityOf(cell),
    ),
  );
  const toldOf = (cell: ReadColumn): Told[] => (isAbsent(cell) ? [] : tellReading(row, cell, given));
  const isUnread = (cell: ReadColumn): boolean =>
    isAbsent(cell) || 'unreadable' in cell.reading || lostCells.some((each) => each.cell === cell);
  return {
    id,
    card,
    whole,
    unread: cells.filter(isUnread).map(({ pointer }) => unreadField(pointer, bound.constants)),
    told: [...told, ...cells.flatMap(toldOf), ...tellLost],
  };
}

function filled(cells: readonly ReadColumn[]): unknown {
  return cells.reduce<unknown>(
    (card, { pointer, reading }) => ('value' in reading ? putAt(card, pointer, reading.value) : card),
    {},
  );
}

/** A constant stands where no column gave a value; in a list, only in an item that a column has filled. */
function withConstants(card: unknown, constants: readonly Constant[]): unknown {
  return constants.reduce((whole, { pointer, value }) => {
    const wanted = valueAt(whole, pointer) === undefined && valueAt(card, elementAround(pointer)) !== undefined;
    return wanted ? putAt(whole, pointer, value) : whole;
  }, card);
}

/** `whole`: the card with its constants, one of which may stand in for the cell. */
function tellReading(row: TableRow, cell: ReadColumn, whole: unknown): Told[] {
  const { field, text, reading } = cell;
  const place = placeOf(row, cell);
  const constant = 'value' in reading ? undefined : valueAt(whole, cell.pointer);
  const about = { field, ...(constant === undefined ? {} : { instead: String(constant) }) };
  if ('unknown' in reading) return [tell('blank-cell', about, place)];
  if ('unreadable' in reading) {
    const why = { text, reason: reading.unreadable, ...reading.counted };
    return [tell('unreadable-cell', { ...about, ...why }, place, severityOf(cell))];
  }
  if (reading.approximate) return [tell('approximate-cell', { field, text, value: Number(reading.value) }, place)];
  return reading.cleaned ? [tell('cleaned-cell', { field }, place)] : [];
}

function severityOf({ column }: BoundColumn): 'error' | 'warning' {
  return column.on_unreadable === 'stop' ? 'error' : 'warning';
}

function placeOf(row: TableRow, { index, header }: { readonly index: number; readonly header: string }): TablePlace {
  return { row: row.row, column: index + 1, header };
}

function readId(row: TableRow, { mapping, idColumns }: BoundMapping): { id: string | null; told: Told[] } {
  const parts = idColumns.map(({ index }) => (row.cells[index] ?? '').trim()).filter((part) => !isBlank(part));
  const place = idColumns[0] ? placeOf(row, idColumns[0]) : { row: row.row };
  if (parts.length < idColumns.length || parts.length === 0) return { id: null, told: [tell('missing-id', {}, place)] };
  const renamed = new Map(Object.entries(mapping.id.renamed ?? {}));
  const text = (mapping.id.prefix ?? '') + parts.join(mapping.id.separator ?? '-');
  const made = idFromText(text);
  const id = made === null ? null : (renamed.get(made) ?? made);
  return { id, told: id === null ? [tell('unusable-id', { text }, place)] : [] };
}
