// People in the year with the least room: bars of what is given and asked for, a line of what there is, and a sentence that reads them.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CapacityRow } from '../../view/report/money-capacity-view.ts';
import { type DemandRow, tightestYear } from '../../view/report/tightest-year.ts';
import type { Blocks } from '../blocks.ts';
import { chart, paragraph } from '../build-blocks.ts';

export function capacityChart(cells: readonly CapacityRow[], { charts, report, speak }: Catalogue): Blocks {
  const words = charts.capacity;
  const found = tightestYear(cells);
  if (found === null) return [];
  const { year, rows, short, hidden } = found;
  const nameOf = ({ name, competence }: DemandRow) => name ?? competence;
  const reading = words.reading({ year, short: short.length === 0 ? null : speak.list(short.map(nameOf)) });
  const drawn = {
    kind: 'bars',
    lying: true,
    categories: rows.map(nameOf),
    unit: words.unit,
    bars: rows.map(({ demand }) => demand),
    line: rows.map(({ capacity }) => capacity),
    lineName: report.money.capacity.columns[2],
  } as const;
  return [
    chart(drawn, words.title(year), reading, charts.tooBig),
    paragraph(hidden > 0 ? `${reading} ${words.hidden(hidden)}` : reading),
  ];
}
