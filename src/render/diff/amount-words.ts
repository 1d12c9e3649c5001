// Amounts of money in few and exact words: in millions where nothing is lost by it, else every digit.
import type { Speak } from '../../i18n/speak.ts';

/** "4,2 mill. kr", "4 230 000 kr". */
export function amountWords(amount: number, speak: Speak): string {
  return isRound([amount]) ? speak.shortMoney(amount) : speak.money(amount);
}

/** "4,2 → 5,0 mill. kr (+0,8)". */
export function amountPair(before: number, after: number, speak: Speak): string {
  const inMillions = isRound([before, after]);
  const figure = figureOf(inMillions, speak);
  const change = signed(after - before, figure);
  return `${withUnit(`${figure(before)} → ${figure(after)}`, inMillions, speak)}${after === before ? '' : ` (${change})`}`;
}

/** "+0,8 mill. kr"; every digit where millions with one decimal would lose some. */
export function amountChange(change: number, speak: Speak): string {
  const inMillions = isRound([change]);
  return withUnit(signed(change, figureOf(inMillions, speak)), inMillions, speak);
}

/** "+1 102 234 543 kr". */
export function exactChange(change: number, speak: Speak): string {
  return withUnit(signed(change, figureOf(false, speak)), false, speak);
}

/** "+1,2 mill. kr", rounded; every digit when it would round to nothing. */
export function roughChange(change: number, speak: Speak): string {
  const inMillions = Math.abs(change) >= 100_000;
  return withUnit(signed(change, figureOf(inMillions, speak)), inMillions, speak);
}

/** "84,0 til 85,2 mill. kr", rounded in the same way. */
export function roughRange(
  before: number,
  after: number,
  range: (before: string, after: string) => string,
  speak: Speak,
): string {
  const inMillions = Math.abs(after - before) >= 100_000;
  const figure = figureOf(inMillions, speak);
  return withUnit(range(figure(before), figure(after)), inMillions, speak);
}

/** Changes of several years without the unit, all in the same way: "2027 +0,8". */
export function changesByYear(
  changes: readonly { readonly year: string; readonly change: number }[],
  inMillions: boolean,
  speak: Speak,
): readonly string[] {
  const figure = figureOf(inMillions, speak);
  return changes.map(({ year, change }) => `${year} ${signed(change, figure)}`);
}

/** True when all of them can be said in millions with one decimal. */
export function isRound(amounts: readonly number[]): boolean {
  return amounts.every((amount) => amount % 100_000 === 0) && amounts.some((amount) => Math.abs(amount) >= 1_000_000);
}

export function signed(value: number, figure: (value: number) => string): string {
  return value > 0 ? `+${figure(value)}` : figure(value);
}

function figureOf(inMillions: boolean, speak: Speak): (value: number) => string {
  return inMillions ? speak.millions : (value) => speak.number(value);
}

/** Each language puts the unit where it wants it. */
function withUnit(figures: string, inMillions: boolean, speak: Speak): string {
  return inMillions
    ? speak.shortMoney(0).replace(speak.millions(0), () => figures)
    : speak.money(0).replace('0', () => figures);
}
