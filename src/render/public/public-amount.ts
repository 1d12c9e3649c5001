// An amount in everyday words: "6,5 millioner kroner", "700 000 kr".
import type { Catalogue } from '../../i18n/catalogue.ts';

const million = 1_000_000;

export function publicAmount(amount: number, { report, speak }: Catalogue): string {
  if (amount < million) return speak.money(amount);
  return report.publicEdition.millions(speak.number(amount / million, 1), speak);
}
