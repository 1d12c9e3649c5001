// How the figures of a shortage of money are written: so precisely that they add up.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { readsZero } from '../../i18n/millions-text.ts';
import type { ShortageView } from '../../view/select/shortage-view.ts';

/** With a unit, and without: whole units when a figure would read as nothing in millions, more decimals when rounding hides what is short. */
export function shortageAmounts(
  { available, short, frames }: ShortageView,
  speak: Catalogue['speak'],
): Record<'amount' | 'bare', (amount: number) => string> {
  const there = available ?? 0;
  const needed = there + short;
  const addsUp = (decimals: number) => {
    const rounded = (amount: number) => Math.round(amount / 10 ** (6 - decimals));
    const taken = frames === null ? 0 : frames.frame - there;
    return (
      rounded(there) + rounded(short) === rounded(needed) &&
      (frames === null || rounded(frames.frame) - rounded(there) === rounded(taken))
    );
  };
  const decimals = [1, 2].find(addsUp);
  if (decimals === undefined || [needed, there, short].some(readsZero))
    return { amount: speak.money, bare: (amount) => speak.number(amount) };
  return {
    amount: (amount) => speak.shortMoneyWith(amount, decimals),
    bare: (amount) => speak.fixed(amount / 1_000_000, decimals),
  };
}
