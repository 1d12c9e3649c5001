// A chart with its caption. What it shows also stands as words inside the picture, and its numbers in a table beside it.
import type { ChartBlock } from '../blocks.ts';
import { escapeHtml } from '../escape/html.ts';
import { drawChart } from '../svg/draw-chart.ts';
import type { HtmlContext } from './html-context.ts';

export function chartHtml(block: ChartBlock, { catalogue, next }: HtmlContext): string {
  const id = next.chart();
  const title = escapeHtml(block.title);
  return ['<figure>', drawChart(block, id, catalogue.speak), `<figcaption>${title}</figcaption>`, '</figure>'].join(
    '\n',
  );
}
