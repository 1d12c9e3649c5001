// Points between two axes as Mermaid draws them.
import type { QuadrantChart } from '../../charts.ts';
import { mermaidLabel } from '../../escape/mermaid-label.ts';
import { plainDecimal } from './plain-decimal.ts';

export function quadrantDiagram({ x, y, quadrants, points }: QuadrantChart, title: string): readonly string[] | null {
  if (points.length === 0) return null;
  return [
    'quadrantChart',
    `title ${title}`,
    `x-axis ${label(x.low)} --> ${label(x.high)}`,
    `y-axis ${label(y.low)} --> ${label(y.high)}`,
    ...quadrants.map((each, index) => `quadrant-${index + 1} ${label(each)}`),
    ...points.map((each) => `${label(each.label)}: [${coordinate(each.x)}, ${coordinate(each.y)}]`),
  ];
}

function label(text: string): string {
  return `"${mermaidLabel(text)}"`;
}

/** 0, 1 or 0.37: Mermaid reads no other form. */
function coordinate(value: number): string {
  return plainDecimal(Math.min(1, Math.max(0, value)));
}
