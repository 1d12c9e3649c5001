// The report's pictures: which there are, that each has its table, and that they are drawn the same in every language.
import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Block, ChartBlock } from '../../../src/render/blocks.ts';
import { portfolioReportBlocks } from '../../../src/render/report/portfolio-report.ts';
import { drawChart } from '../../../src/render/svg/draw-chart.ts';
import { portfolioReportView } from '../../../src/view/report/portfolio-report-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { parsed } from '../svg/drawn.ts';

const view = portfolioReportView(await exampleFacts());
const isChart = (block: Block): block is ChartBlock => block.kind === 'chart';

test.each(languages)('the report of the example in %s has its pictures', async (language) => {
  const catalogue = await loadCatalogue(language, 'NOK');
  const blocks = portfolioReportBlocks(view, catalogue);
  const charts = blocks.filter(isChart);
  expect(charts.map(({ chart: { kind }, isExtra = false }) => (isExtra ? `${kind}, extra` : kind))).toEqual([
    'quadrant',
    'bars',
    'fan',
    'bars',
    'matrix, extra',
    'matrix, extra',
    'matrix, extra',
    'bars, extra',
    'bars, extra',
    'bars, extra',
    'gantt',
  ]);
  for (const block of charts) {
    const svg = parsed(drawChart(block, 'c', catalogue.speak));
    expect(svg.querySelectorAll('text').length).toBeGreaterThan(4);
    expect(block.title).not.toBe('');
    expect(block.description).not.toBe('');
    if (block.isExtra)
      expect(blocks.slice(blocks.indexOf(block) + 1, blocks.indexOf(block) + 2)[0]?.kind).toBe('table');
  }
});

test('bubbles are as large as the cost, and what there is, is named beside its line', async () => {
  const catalogue = await loadCatalogue('nb', 'NOK');
  const charts = portfolioReportBlocks(view, catalogue)
    .filter(isChart)
    .map(({ chart }) => chart);
  const [quadrant, cost, fan, capacity] = charts;
  expect(quadrant).toMatchObject({
    sizeMeans: 'Arealet av en sirkel er planlagt kostnad. Den største er 12,0\u00A0mill.\u00A0kr.',
  });
  expect(quadrant?.kind === 'quadrant' && Math.max(...quadrant.points.map(({ size }) => size ?? 0))).toBe(1);
  expect(cost).toMatchObject({ lineName: 'Ramme' });
  expect(fan).toMatchObject({ names: { low: 'P10', middle: 'P50', high: 'P85', frame: 'Ramme' } });
  expect(capacity).toMatchObject({ lineName: 'Kapasitet' });
});
