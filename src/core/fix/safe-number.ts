// The number that a text in a field for numbers can only have meant: digits in quotes, with spaces or points between thousands, with
// a comma before decimals, or an amount in thousands or millions. "1,250" and "400.000" may be two numbers, so they are left alone.
import type { LooseNumber } from '../schema/read-loose-number.ts';

const digits = /^-?(?:0|[1-9]\d*)$/;
const thousands = /^-?[1-9]\d{0,2}(?:(?:[ \u00A0\u202F]\d{3})+|(?:\.\d{3}){2,})$/;
const decimals = /^-?(?:0|[1-9]\d*)[,.]\d{1,2}$/;
/** No currency: that of the portfolio may be another. No single letters: "3 m" may be months. */
const amount = /^-?(?:0|[1-9]\d*)(?:,\d{1,2})? ?(?:tusen|mill\.?|million(?:er|ar)?|mrd\.?|milliard(?:er|ar)?)$/i;
/** Beyond this, a number may lose digits. */
const exactUpTo = 1e15;

/** `inner`: what stands in the file, without quotes. */
export function safeNumber({ suggestion, holds }: LooseNumber, inner: string): string | null {
  if (suggestion === null || !/^-?\d+(?:\.\d+)?$/.test(suggestion) || Math.abs(Number(suggestion)) > exactUpTo)
    return null;
  const safe =
    digits.test(inner) ||
    thousands.test(inner) ||
    (holds === 'number' && decimals.test(inner)) ||
    (holds === 'money' && amount.test(inner));
  return safe ? suggestion : null;
}
