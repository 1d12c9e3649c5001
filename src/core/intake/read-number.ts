// Reads a plain number, a whole number or a year. A percent sign is left out: 25 % is 25.
import { type DecimalSign, readDecimal } from './read-decimal.ts';
import { isBlank, type Reading, tidyLine, unknown, unreadable } from './reading.ts';

const shape = /^([-+]?) ?(\d(?:[\d .,']*\d)?) ?%?$/;

export function readNumber(text: string, decimal?: DecimalSign): Reading<number> {
  return read(text, decimal, false);
}

/** "1,234" is 1234 here: a count has no decimals. */
export function readInteger(text: string, decimal?: DecimalSign): Reading<number> {
  const reading = read(text, decimal, true);
  return 'value' in reading && !Number.isInteger(reading.value) ? unreadable('not-whole') : reading;
}

export function readYear(text: string): Reading<number> {
  if (isBlank(text)) return unknown;
  const year = tidyLine(text);
  return /^(?:19|20|21)\d{2}$/.test(year) ? { value: Number(year) } : unreadable('not-a-year');
}

/** "4 - Høy" is 4: a choice that begins with its number. "12 stk." and "4,5" begin with none. */
export function readLevel(text: string): Reading<number> {
  if (isBlank(text)) return unknown;
  const level = /^(\d{1,2})(?:[.,]0+)?(?: ?[-–—:.)=] ?(?!\d).*)?$/.exec(tidyLine(text))?.[1];
  return level === undefined ? unreadable('not-a-number') : { value: Number(level) };
}

function read(text: string, decimal: DecimalSign | undefined, whole: boolean): Reading<number> {
  if (isBlank(text)) return unknown;
  const line = tidyLine(text);
  const parts = line.length <= 60 ? shape.exec(line) : null;
  const number = parts ? readDecimal(parts[2] as string, { decimal, whole }) : 'not-a-number';
  if (number === 'not-a-number') return unreadable('not-a-number');
  if (number === 'ambiguous') return unreadable('ambiguous-number');
  const value = Number(`${number.digits}e-${number.decimals}`);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return unreadable('too-large');
  return { value: parts?.[1] === '-' && value !== 0 ? -value : value };
}
