// A number with the decimals it was written with, four at most: "3", "2,5".
import type { Speak } from './speak.ts';

export function exactNumber(value: number, speak: Speak): string {
  const decimals = String(value).split('.')[1] ?? '';
  return speak.number(value, Math.min(decimals.length, 4));
}
