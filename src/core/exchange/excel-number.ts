// Whether a spreadsheet that takes a text for a number writes it back as what stands in the cell now. Both are read in one manner, bokmål or
// English: a spreadsheet takes zeros and signs away and rounds what is long, but moves no separator and adds nothing.

interface Manner {
  readonly decimal: ',' | '.';
  readonly thousands: ' ' | ',';
}

const manners: readonly Manner[] = [
  { decimal: ',', thousands: ' ' },
  { decimal: '.', thousands: ',' },
];

interface Figure {
  readonly value: number;
  readonly sign: string;
  /** Before the decimal sign, without the signs between thousands. */
  readonly whole: string;
  /** After it; null when there is none. */
  readonly decimals: string | null;
  /** Of ten. */
  readonly power: number | null;
  readonly isGrouped: boolean;
  readonly isPercent: boolean;
}

export function isExcelNumber(was: string, is: string | number): boolean {
  return manners.some((manner) => {
    const before = figureIn(was, manner);
    if (before === null) return false;
    if (typeof is === 'number') return isWithin(before.value, is, Math.abs(before.value) * 1e-14);
    const after = figureIn(is, manner);
    return after !== null && isOwnForm(before, after) && isWithin(before.value, after.value, rounding(before, after));
  });
}

const shape = /^([-+]?)(\d{1,3}(?:_\d{3})+|\d*)(?:,(\d*))?(?:E([-+]?\d{1,3}))?( ?%)?$/i;

function figureIn(text: string, { decimal, thousands }: Manner): Figure | null {
  const marks = new Map<string, string>([
    [thousands, '_'],
    [decimal, ','],
  ]);
  const same = text.replaceAll(/[ .,](?=\d|$|E)/gi, (mark) => marks.get(mark) ?? '?');
  const found = shape.exec(same);
  if (!found) return null;
  const [, sign = '', grouped = '', decimals = null, power = null, percent] = found;
  const whole = grouped.replaceAll('_', '');
  if (`${whole}${decimals ?? ''}` === '') return null;
  const exponent = Number(power ?? 0) - (percent === undefined ? 0 : 2);
  return {
    value: Number(`${sign}${whole || 0}.${decimals || 0}e${exponent}`),
    sign,
    whole,
    decimals,
    power: power === null ? null : Number(power),
    isGrouped: grouped !== whole,
    isPercent: percent !== undefined,
  };
}

/** What a spreadsheet writes without being asked for a form. */
function isOwnForm(before: Figure, after: Figure): boolean {
  const isAdded =
    after.sign === '+' || (after.isGrouped && !before.isGrouped) || (after.isPercent && !before.isPercent);
  if (isAdded || /^(?:0\d|$)/.test(after.whole) || after.decimals === '') return false;
  if (after.power !== null) return before.power !== null || digitsOf(before) > 11 || Math.abs(before.value) < 1e-4;
  const isForm = after.decimals?.length === 2 && (before.isGrouped || before.isPercent);
  return isForm || after.decimals?.endsWith('0') !== true;
}

/** How much less it may say: as many digits as there is room for, and never more than fifteen. */
function rounding(before: Figure, after: Figure): number {
  const last = 0.5 * 10 ** ((after.power ?? 0) - (after.decimals?.length ?? 0));
  if (after.power !== null) return last;
  if (digitsOf(before) > 10 && digitsOf(after) > 8 && after.decimals !== null) return last;
  return digitsOf(before) > 15 ? Math.abs(before.value) * 1e-14 : 0;
}

function digitsOf({ whole, decimals }: Figure): number {
  return whole.length + (decimals?.length ?? 0);
}

/** Numbers of computers are off by a little. */
function isWithin(one: number, other: number, most: number): boolean {
  return Math.abs(one - other) <= most + Math.abs(one) * 1e-15;
}
