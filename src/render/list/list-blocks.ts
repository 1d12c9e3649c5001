// The list as a document with one table.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ListRow, ListView } from '../../view/list-view.ts';
import type { Blocks } from '../blocks.ts';
import { code, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { lightSign } from '../light-sign.ts';
import { listSummary } from './list-summary.ts';

export function listBlocks(view: ListView, catalogue: Catalogue): Blocks {
  const { list: words, speak } = catalogue;
  const { columns } = words;
  const headers = [
    columns.title,
    columns.id,
    columns.stage,
    columns.status,
    columns.form,
    columns.owner,
    columns.sector,
    column(speak.unitOfMillions, 'right'),
    columns.end,
    columns.colour,
    columns.reportDate,
  ];
  return [
    heading(1, words.title),
    ...(view.rows.length > 0
      ? [
          table(
            headers,
            view.rows.map((row) => cellsOf(row, catalogue)),
          ),
        ]
      : []),
    ...listSummary(view, catalogue).map((line) => paragraph(line)),
  ];
}

function cellsOf(row: ListRow, { speak }: Catalogue): readonly Words[] {
  return [
    row.title ?? '–',
    code(row.id),
    row.stage ? speak.choice(`stage=${row.stage}`) : '–',
    row.status ? speak.choice(`status=${row.status}`) : '–',
    row.form ? speak.choice(`form=${row.form}`) : '–',
    row.ownerName ?? '–',
    row.sectorName ?? '–',
    row.cost === null ? '–' : speak.millions(row.cost),
    row.end ? speak.shortDate(row.end) : '–',
    lightSign(row.colour, speak),
    row.reportDate ? speak.shortDate(row.reportDate) : '–',
  ];
}
