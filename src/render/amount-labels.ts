// Amounts in millions below the bars of a chart: as few decimals as it takes to tell them apart.
import type { Speak } from '../i18n/speak.ts';

const wholeUnits = 6;

export function amountLabels(amounts: readonly number[], { fixed }: Pick<Speak, 'fixed'>): readonly string[] {
  const labels = (decimals: number) => amounts.map((amount) => fixed(amount / 1_000_000, decimals));
  const distinct = new Set(amounts).size;
  const decimals = [1, 2, 3, 4, 5].find((count) => new Set(labels(count)).size === distinct);
  return labels(decimals ?? wholeUnits);
}
