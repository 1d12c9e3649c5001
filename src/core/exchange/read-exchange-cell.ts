// Reads a cell of an exported table that somebody may have edited, or that a spreadsheet has written in its own way: a date as 31.03.2027,
// 0301 as 301. What cannot be read is told, never guessed.
import { readAmount } from '../intake/read-amount.ts';
import { fold, readYesNo } from '../intake/read-choice.ts';
import type { DecimalSign } from '../intake/read-decimal.ts';
import { readInteger, readNumber } from '../intake/read-number.ts';
import { isBlank, type Reading, unknown, unreadable } from '../intake/reading.ts';
import { isSheetError } from '../intake/sheet-error.ts';
import { choicesOf } from '../model/field-key.ts';
import type { ExchangeColumn } from './exchange-columns.ts';
import type { ExchangeValue } from './exchange-value.ts';
import { splitList } from './joined-list.ts';
import { idNamed, type NamedLists } from './named-ids.ts';
import { readOnlyDate } from './possible-dates.ts';
import type { SheetCell } from './sheet.ts';

export interface ExchangeCellReading {
  /** What a choice may be called: its labels, in whichever languages. The key itself ("execution") always counts. */
  labels(choice: string, value: string): readonly string[];
  /** Of texts; cells of a workbook hold numbers. Null: another program has saved the table, and nobody knows. */
  readonly decimal: DecimalSign | null;
  /** What may be named by its name instead of its id. */
  readonly named?: NamedLists;
}

/** Unknown: the cell is empty. Of a text from CSV take away first what the export put before it (`originalText`). */
export function readExchangeCell(
  column: ExchangeColumn,
  cell: SheetCell,
  reading: ExchangeCellReading,
): Reading<NonNullable<ExchangeValue>> {
  const text = textOf(cell);
  if (text.trim() === '') return unknown;
  if (isSheetError(text)) return unreadable('sheet-error');
  switch (column.kind) {
    case 'text':
      return { value: idNamed(reading.named?.(column.path) ?? [], text) };
    case 'list':
      return readList(text, reading.named?.(column.path) ?? []);
    case 'digits':
      return { value: /^\d+$/.test(text.trim()) ? text.trim().padStart(column.length ?? 0, '0') : text.trim() };
    case 'choice':
      return readLabel(column.choice ?? '', text, reading);
    case 'date':
      return typeof cell === 'number' ? unreadable('not-a-date') : readOnlyDate(text);
    case 'yes_no':
      return readYesNo(text);
    default:
      return readFigure(column.kind, cell, text, reading.decimal);
  }
}

function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

/** No id has a comma or a space in it, so that ids with commas between them are a slip. */
function readList(text: string, named: ReturnType<NamedLists>): Reading<readonly string[]> {
  const elements = splitList(text).map((element) => idNamed(named, element));
  const [only = '', ...more] = elements;
  const isJoined = more.length === 0 && /^[\p{L}\p{N}_-]+(?:\s*,\s*[\p{L}\p{N}_-]+)+\s*,?$/u.test(only);
  return isJoined ? unreadable('comma-list') : { value: elements };
}

function readLabel(choice: string, text: string, { labels }: ExchangeCellReading): Reading<string> {
  if (isBlank(text)) return unknown;
  const said = fold(text);
  const meant = choicesOf(choice).filter((value) =>
    [value, ...labels(choice, value)].some((label) => fold(label) === said),
  );
  const [value] = meant;
  return value !== undefined && meant.length === 1 ? { value } : unreadable('not-a-label');
}

function readFigure(
  kind: 'money' | 'whole' | 'number',
  cell: SheetCell,
  text: string,
  sign: DecimalSign | null,
): Reading<number> {
  if (typeof cell === 'number')
    return kind === 'number' || Number.isInteger(cell) ? { value: cell } : unreadable('not-whole');
  const decimal = sign ?? undefined;
  if (kind === 'money') return withoutMapping(readAmount(text, { decimal }));
  // No export groups thousands, so 1.500 in a table with decimal commas was written by somebody who may mean either.
  if (kind === 'number' && isGroupedOnce(text, decimal)) return unreadable('ambiguous-number');
  return kind === 'whole' ? readInteger(text, decimal) : readNumber(text, decimal);
}

/** There is no mapping that could settle it. */
function withoutMapping(reading: Reading<number>): Reading<number> {
  return 'unreadable' in reading && reading.unreadable === 'ambiguous-amount'
    ? unreadable('ambiguous-number')
    : reading;
}

function isGroupedOnce(text: string, decimal: DecimalSign | undefined): boolean {
  const [, sign] = /^[-+]?[1-9]\d{0,2}([.,])\d{3} ?%?$/.exec(text.trim()) ?? [];
  return sign !== undefined && sign !== (decimal && { comma: ',', point: '.' }[decimal]);
}
