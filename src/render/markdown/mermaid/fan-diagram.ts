// Three lines that spread, over bars that show what there is, as Mermaid draws them.
import type { FanChart } from '../../charts.ts';
import { mermaidLabel } from '../../escape/mermaid-label.ts';
import { distinctLabels } from './distinct-labels.ts';
import { plainDecimal } from './plain-decimal.ts';

export function fanDiagram(
  { categories, unit, low, middle, high, frame }: FanChart,
  title: string,
): readonly string[] | null {
  if (categories.length === 0) return null;
  const values = (given: readonly number[]): readonly number[] => categories.map((_, index) => given[index] ?? 0);
  const lines = [low, middle, high].map(values);
  const all = [...lines.flat(), ...values(frame ?? [])];
  const bottom = Math.min(0, ...all);
  // An axis from 0 to 0 cannot be drawn.
  const top = Math.max(bottom + 1, ...all);
  const labels = distinctLabels(categories).map((label) => `"${label}"`);
  const drawn = (given: readonly number[]) => `[${given.map(plainDecimal).join(', ')}]`;
  return [
    'xychart-beta',
    `title "${title}"`,
    `x-axis [${labels.join(', ')}]`,
    `y-axis "${mermaidLabel(unit)}" ${plainDecimal(bottom)} --> ${plainDecimal(top)}`,
    ...(frame ? [`bar ${drawn(values(frame))}`] : []),
    ...lines.map((line) => `line ${drawn(line)}`),
  ];
}
