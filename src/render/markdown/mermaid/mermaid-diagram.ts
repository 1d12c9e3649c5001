// A chart as a Mermaid block small enough that GitHub and GitLab draw it without a click. Null when there is too much to draw.
import type { ChartBlock } from '../../blocks.ts';
import type { BarChart, Chart, TrendChart } from '../../charts.ts';
import { mermaidLabel } from '../../escape/mermaid-label.ts';
import { barsDiagram } from './bars-diagram.ts';
import { fanDiagram } from './fan-diagram.ts';
import { ganttDiagram } from './gantt-diagram.ts';
import { pieDiagram } from './pie-diagram.ts';
import { quadrantDiagram } from './quadrant-diagram.ts';

/** GitLab draws blocks of up to 2,000 characters by itself. */
const most = 1999;

/** "" when there is nothing to draw. */
export function mermaidDiagram({ chart, title, description, isExtra = false }: ChartBlock): string | null {
  if (isExtra) return '';
  const lines = linesOf(chart, mermaidLabel(title, 80));
  if (lines === null) return '';
  const [kind, ...rest] = lines;
  const access = [`accTitle: ${mermaidLabel(title, 120)}`, `accDescr: ${mermaidLabel(description, 300)}`];
  const source = [kind, ...[...access, ...rest].map((line) => `    ${line}`)].join('\n');
  return source.length > most ? null : `\`\`\`mermaid\n${source}\n\`\`\``;
}

function linesOf(chart: Chart, title: string): readonly string[] | null {
  switch (chart.kind) {
    case 'quadrant':
      return quadrantDiagram(chart, title);
    case 'gantt':
      return ganttDiagram(chart, title);
    case 'bars':
      return barsDiagram(chart, title);
    case 'fan':
      return fanDiagram(chart, title);
    case 'pie':
      return pieDiagram(chart, title);
    case 'trend':
      return barsDiagram(trendBars(chart), title);
    case 'matrix':
      // Mermaid draws no tables of colours; the table beside it says the same.
      return null;
  }
}

/** Amounts beside each other: Mermaid knows no time between them. */
function trendBars({ unit, points, limit }: TrendChart): BarChart {
  return {
    kind: 'bars',
    categories: points.map(({ label }) => label),
    unit,
    bars: points.map(({ value }) => value),
    ...(limit && { line: points.map(() => limit.value) }),
  };
}
