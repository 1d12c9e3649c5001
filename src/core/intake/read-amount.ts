// Reads an amount of money as whole units of the currency, as people write them in Norwegian and English tables.
//
// What decides when the text can be read in two ways:
// - A separator that comes twice, or before another kind of separator, groups thousands: "6.279.429,50", "$6,279,429".
// - One separator before anything but three digits is the decimal sign: "12,5 mill.", "0.125 MNOK".
// - One separator before exactly three digits, no unit: thousands, since money has no third decimal: "1,234" is 1234.
// - The same with a unit ("1,234 mill."): the mapping's `decimal` decides, else the words beside it ($ and £: point; kr, NOK,
//   tusen, mill., mrd: comma), else the cell is told as ambiguous.
// - So is a cell where these contradict each other, such as "kr 1,234".
// - A unit in the cell ("450 tusen") goes before the column's `unit_factor`.
// - In a column with a `unit_factor`, a currency without a unit ("400 000 kr") means whole kroner from 10 000 up, and is told as
//   ambiguous below; a point or comma that would group ("4.500") is ambiguous too; and what would come to ten milliards or more
//   was most likely written in whole kroner, and is told as implausible.
import { type AmountWord, amountWords } from './amount-words.ts';
import { type Decimal, type DecimalSign, readDecimal, toWhole } from './read-decimal.ts';
import { isBlank, type Reading, tidyLine, unknown, unreadable } from './reading.ts';

export interface AmountConventions {
  readonly decimal?: DecimalSign | undefined;
  /** What a cell without a unit counts; 1 when left out. */
  readonly unitFactor?: number | undefined;
  /** The only currency that is accepted; left out: any. */
  readonly currency?: string | undefined;
}

const largest = 1_000_000_000_000_000;
/** From here up, a number beside a currency is taken to count single kroner, whatever the column counts. */
const wholeFrom = 10_000;
/** 10 000 million, or 10 million thousand: no project in a list of projects costs that much. */
const implausibleFrom = 10_000_000_000;
const shape = /^(\D*)(\d(?:[\d .,']*\d)?)(\D*)$/;

export function readAmount(text: string, conventions: AmountConventions = {}): Reading<number> {
  if (isBlank(text)) return unknown;
  const line = tidyLine(text);
  if (line.length > 100) return unreadable('not-an-amount');
  const { rest, negative } = takeSign(line);
  const parts = shape.exec(rest);
  const words = parts && amountWords(`${parts[1]} ${withoutDashes(parts[3] as string)}`);
  if (!parts || !words) return unreadable('not-an-amount');
  const reading = toAmount(parts[2] as string, words, conventions);
  if (!('value' in reading)) return reading;
  const about = words.some(({ approximate }) => approximate) ? ({ approximate: true } as const) : {};
  return { value: negative && reading.value !== 0 ? -reading.value : reading.value, ...about };
}

function toAmount(
  digits: string,
  words: readonly AmountWord[],
  { decimal, unitFactor = 1, currency }: AmountConventions,
): Reading<number> {
  const units = new Set(words.flatMap(({ unit }) => unit ?? []));
  if (units.size > 1) return unreadable('not-an-amount');
  if (currency !== undefined && words.some((word) => word.currencies && !word.currencies.includes(currency)))
    return unreadable('other-currency');
  const unit = [...units][0];
  const inWhole = unit === undefined && words.some(({ currencies }) => currencies);
  const factor = unit ?? (inWhole ? 1 : unitFactor);
  const read = readDecimal(digits, { decimal: decimal ?? usualSign(words), whole: factor === 1 });
  if (read === 'ambiguous') return unreadable('ambiguous-amount');
  if (read === 'not-a-number') return unreadable('not-an-amount');
  return unit === undefined && unitFactor > 1
    ? inColumnOfUnits(read, { unitFactor, inWhole, grouped: /^\d{1,3}[.,]\d{3}$/.test(digits) && read.decimals === 0 })
    : upToLargest(toWhole(read, factor));
}

/** An amount without a unit, where the mapping says what one counts: people forget that, and write whole kroner. */
function inColumnOfUnits(
  read: Decimal,
  {
    unitFactor,
    inWhole,
    grouped,
  }: { readonly unitFactor: number; readonly inWhole: boolean; readonly grouped: boolean },
): Reading<number> {
  const number = toWhole(read, 1);
  if (inWhole) return number >= wholeFrom ? upToLargest(number) : unreadable('ambiguous-amount');
  if (grouped && unitFactor >= 1_000) return unreadable('ambiguous-amount');
  const value = toWhole(read, unitFactor);
  return value >= implausibleFrom
    ? { unreadable: 'implausible-amount', counted: { number, factor: unitFactor } }
    : { value };
}

function upToLargest(value: number): Reading<number> {
  return value > largest ? unreadable('too-large') : { value };
}

/** The decimal sign of those who write such words; the currency says more than the unit. */
function usualSign(words: readonly AmountWord[]): DecimalSign | undefined {
  const byCurrency = words.find((word) => word.currencies && word.decimal);
  return (byCurrency ?? words.find((word) => word.decimal))?.decimal;
}

/** Accountants write (1,200) or 1 200- for what others write -1 200; a currency may stand before the sign. */
function takeSign(text: string): { readonly rest: string; readonly negative: boolean } {
  const inParentheses = /^(\D*)\(([^()]*)\)(\D*)$/.exec(text);
  if (inParentheses) return { rest: inParentheses.slice(1).join(' ').trim(), negative: true };
  const before = /^([^\d-]*)-(?=[^-]*\d)(.*)$/.exec(text);
  if (before) return { rest: `${before[1]}${before[2]}`, negative: true };
  const after = /^(.*\d) ?-$/.exec(text);
  return after ? { rest: after[1] as string, negative: true } : { rest: text, negative: false };
}

/** "450 000,-" and "450." are whole kroner. */
function withoutDashes(after: string): string {
  return after.replace(/^[.,] ?\p{Dash}*/u, '');
}
