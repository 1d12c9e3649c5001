// Numbers as Norwegian and English texts write them, by our own hand: the same bytes on every version of every machine.

const group = '\u00A0';
const minus = '\u2212';

/** Rounds half away from zero to a fixed number of decimals, and groups the thousands. Finite numbers only. */
export function decimalText(value: number, decimals: number, comma: string): string {
  const [whole = '0', fraction = ''] = roundedDigits(Math.abs(value), decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  const text = fraction === '' ? grouped : `${grouped}${comma}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** At most so many decimals: trailing zeros are left out. */
export function shortDecimalText(value: number, atMost: number, comma: string): string {
  const text = decimalText(value, atMost, comma);
  return text.includes(comma) && atMost > 0 ? text.replace(/0+$/, '').replace(new RegExp(`\\${comma}$`), '') : text;
}

/** Computed numbers are a little off in the last of their 16 digits: 1.005 and 2.4999999999999996 are meant as they read in 15. */
const surelyMeant = 14;

/** From this on, the digits that are left out of 15 are kroner and not noise. */
const allMeant = 1e12;

/** By the digits that a person would write, in whole arithmetic: `toFixed` works on the binary value, where 1.005 is less than that. */
function roundedDigits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const isExact = Number.isInteger(value) || value >= allMeant;
  const [mantissa = '0', exponent = '0'] = value.toExponential(isExact ? undefined : surelyMeant).split('e');
  const digits = mantissa.replace('.', '');
  const units = shifted(BigInt(digits), Number(exponent) - (digits.length - 1) + decimals).toString();
  if (decimals === 0) return units;
  const padded = units.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** Times ten to a power, rounded half up. */
function shifted(digits: bigint, power: number): bigint {
  if (power >= 0) return digits * 10n ** BigInt(power);
  const unit = 10n ** BigInt(-power);
  return (digits * 2n + unit) / (unit * 2n);
}
