// Bars, and a line across them, as Mermaid draws them.
import type { BarChart } from '../../charts.ts';
import { mermaidLabel } from '../../escape/mermaid-label.ts';
import { distinctLabels } from './distinct-labels.ts';
import { plainDecimal } from './plain-decimal.ts';

export function barsDiagram(chart: BarChart, title: string): readonly string[] | null {
  const { categories, categoryUnit, unit, bars, line, lying = false } = chart;
  if (categories.length === 0) return null;
  const values = (given: readonly number[]): readonly number[] => categories.map((_, index) => given[index] ?? 0);
  const all = [...values(bars), ...values(line ?? [])];
  const bottom = Math.min(0, ...all);
  // An axis from 0 to 0 cannot be drawn.
  const top = Math.max(bottom + 1, ...all);
  return [
    lying ? 'xychart-beta horizontal' : 'xychart-beta',
    `title "${title}"`,
    `x-axis ${categoryUnit === undefined ? '' : `"${mermaidLabel(categoryUnit)}" `}[${distinctLabels(categories)
      .map((label) => `"${label}"`)
      .join(', ')}]`,
    `y-axis "${mermaidLabel(unit)}" ${plainDecimal(bottom)} --> ${plainDecimal(top)}`,
    `bar [${values(bars).map(plainDecimal).join(', ')}]`,
    ...(line ? [`line [${values(line).map(plainDecimal).join(', ')}]`] : []),
  ];
}
