// Amounts in millions: one decimal, and as many as it takes where one would read as nothing.
import { decimalText } from './decimal-text.ts';

const million = 1_000_000;
const wholeKroner = 6;

/** True for what costs something, and would read "0,0" in millions. */
export function readsZero(amount: number): boolean {
  return Math.abs(amount) >= 0.5 && Math.abs(amount) < million / 20;
}

/** "4,5" · "0,04" for 40 000 · "0,0" only for nothing. */
export function millionsText(amount: number, comma: string): string {
  if (!readsZero(amount)) return decimalText(amount / million, 1, comma);
  const decimals = [2, 3, 4, 5].find((count) => Math.abs(amount) >= (million / 10 ** count) * 0.5) ?? wholeKroner;
  return decimalText(amount / million, decimals, comma);
}
