// Reads digits with separators exactly, and says so when they can be read in two ways.

export type DecimalSign = 'comma' | 'point';

/** digits / 10^decimals. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

interface Conventions {
  /** Settles what the text leaves open, and only that. */
  readonly decimal?: DecimalSign | undefined;
  /** The number counts whole things, so that one separator before exactly three digits can only be grouping: "1,234" is 1234. */
  readonly whole: boolean;
}

const grouped = /^\d{1,3}([ .,'])\d{3}(?:\1\d{3})*$/;
const loneBeforeThree = /^[1-9]\d{0,2}([.,])\d{3}$/;
const signs = { comma: ',', point: '.' } as const;

/** Text of digits, spaces, points, commas and apostrophes, without a sign. */
export function readDecimal(text: string, conventions: Conventions): Decimal | 'not-a-number' | 'ambiguous' {
  const sign = decimalSign(text, conventions);
  if (sign === 'ambiguous') return sign;
  const at = sign === null ? text.length : text.lastIndexOf(sign);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (!(/^\d+$/.test(whole) || grouped.test(whole)) || !/^\d*$/.test(fraction)) return 'not-a-number';
  return { digits: BigInt(whole.replaceAll(/\D/g, '') + fraction), decimals: fraction.length };
}

function decimalSign(text: string, { decimal, whole }: Conventions): ',' | '.' | null | 'ambiguous' {
  const separators = text.replaceAll(/[^.,]/g, '');
  if (new Set(separators).size === 2) return separators.at(-1) as ',' | '.';
  if (separators.length !== 1) return null;
  const lone = separators as ',' | '.';
  if (!loneBeforeThree.test(text)) return lone;
  const settled = decimal && signs[decimal];
  if (whole) return settled === lone ? 'ambiguous' : null;
  if (!settled) return 'ambiguous';
  return settled === lone ? lone : null;
}

/** The nearest whole number to decimal × factor, halves away from zero. */
export function toWhole({ digits, decimals }: Decimal, factor: number): number {
  const scale = 10n ** BigInt(decimals);
  return Number((digits * BigInt(factor) * 2n + scale) / (scale * 2n));
}
