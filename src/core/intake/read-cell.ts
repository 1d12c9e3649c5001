// The one door from a cell to a value: the mapping says how the column is read, and nothing else decides.
import type { Mapping, MappingColumn } from '../../generated/card-types.ts';
import { readAmount } from './read-amount.ts';
import { fold, readChoice, readYesNo } from './read-choice.ts';
import { readDate } from './read-date.ts';
import { readInteger, readLevel, readNumber, readYear } from './read-number.ts';
import { readText } from './read-text.ts';
import { type Reading, unknown, unreadable } from './reading.ts';
import { isSheetError } from './sheet-error.ts';

export type CellConventions = Pick<Mapping, 'decimal' | 'portfolio'>;

export function readCell(
  text: string,
  column: MappingColumn,
  { decimal, portfolio }: CellConventions,
): Reading<unknown> {
  if (column.empty_as?.some((each) => fold(each) === fold(text))) return unknown;
  if (isSheetError(text)) return unreadable('sheet-error');
  switch (column.read_as ?? 'line') {
    case 'text':
      return readText(text, 'text');
    case 'line':
      return readText(text, 'line');
    case 'amount':
      return readAmount(text, { decimal, unitFactor: column.unit_factor, currency: portfolio?.currency });
    case 'date':
      return readDate(text, { order: column.date_order, partial: column.partial_date });
    case 'year':
      return readYear(text);
    case 'integer':
      return readInteger(text, decimal);
    case 'number':
      return readNumber(text, decimal);
    case 'level':
      return readLevel(text);
    case 'yes_no':
      return readYesNo(text);
    case 'choice':
      return readChoice(text, column.choices);
  }
}
