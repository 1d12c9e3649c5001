// Amounts as columns of numbers show them: in millions, and a dash for what is unknown.
import type { Speak } from '../../i18n/speak.ts';

export const unknownCell = '–';

export function amountCell(amount: number | null, speak: Speak): string {
  return amount === null ? unknownCell : speak.millions(amount);
}

/** With a plus sign, for what differs from a plan. */
export function deviationCell(amount: number | null, speak: Speak): string {
  const shown = amountCell(amount, speak);
  return amount !== null && amount > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
}
