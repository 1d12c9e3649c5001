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

/** `toFixed` works on the binary value, so 1.005 becomes 1.00: nudge by one part in 2^50 before rounding. */
function roundedDigits(value: number, decimals: number): string {
  return (value * (1 + 2 ** -50)).toFixed(decimals);
}
