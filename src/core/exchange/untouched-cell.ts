// Whether a cell still says what an export wrote into it, letter by letter. It comes before any reading: what nobody has touched is no edit,
// also where reading it would tidy it, take it for blank, or not know what it means.
import { cellText } from '../intake/sheet-table.ts';
import { type ExchangeValue, isSameExchangeValue } from './exchange-value.ts';
import { joinedList } from './joined-list.ts';
import type { SheetCell } from './sheet.ts';

/** `value`: what the card said. Choices, and yes and no, are written in words that only reading knows again. */
export function isUntouchedCell(cell: SheetCell, value: ExchangeValue): boolean {
  if (typeof cell === 'number' && typeof value === 'number') return cell === value;
  return isSameExchangeValue(cellText(cell), writtenValue(value));
}

function writtenValue(value: ExchangeValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? joinedList(value) : String(value);
}
