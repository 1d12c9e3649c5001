// Shares of a whole as Mermaid draws them; slices of nothing or less are left out.
import type { PieChart } from '../../charts.ts';
import { distinctLabels } from './distinct-labels.ts';
import { plainDecimal } from './plain-decimal.ts';

export function pieDiagram({ slices }: PieChart, title: string): readonly string[] | null {
  const drawn = slices.filter(({ value }) => Number(plainDecimal(value)) > 0);
  if (drawn.length === 0) return null;
  const labels = distinctLabels(drawn.map(({ label }) => label));
  return [
    'pie showData',
    `title ${title}`,
    ...drawn.map(({ value }, index) => `"${labels[index]}" : ${plainDecimal(value)}`),
  ];
}
