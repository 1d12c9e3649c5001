// People booked of those there are, as a picture: competences by years. The table of people says the same.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { capacityHeat, type HeatCell } from '../../view/report/capacity-heat.ts';
import type { CapacityRow } from '../../view/report/money-capacity-view.ts';
import type { Blocks } from '../blocks.ts';
import { picture } from '../build-blocks.ts';
import type { MatrixCell } from '../charts.ts';
import { unknownCell } from './amount-cell.ts';

const signs: Readonly<Record<HeatCell['load'], string>> = { free: '', full: '', short: '▲ ', over: '■ ' };
const levels = { free: 0, full: 1, short: 2, over: 3 } as const;

export function capacityHeatPicture(cells: readonly CapacityRow[], { charts, report, speak }: Catalogue): Blocks {
  const heat = capacityHeat(cells);
  if (heat === null) return [];
  const cellOf = (cell: HeatCell | null): MatrixCell =>
    cell === null
      ? { text: unknownCell, level: null }
      : {
          text: `${signs[cell.load]}${cell.percent === null ? unknownCell : speak.percent(cell.percent)}`,
          level: levels[cell.load],
        };
  const [rowsAre, columnsAre] = report.money.capacity.columns;
  const drawn = {
    kind: 'matrix',
    rows: heat.rows.map(({ name, competence }) => name ?? competence),
    columns: heat.years.map(String),
    rowsAre,
    columnsAre,
    cells: heat.rows.map((row) => row.cells.map(cellOf)),
    means: charts.capacity.heatMeans,
  } as const;
  return [picture(drawn, charts.capacity.heatTitle, charts.capacity.heatMeans)];
}
