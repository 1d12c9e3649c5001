// The list as one line for each project, at most as wide as the terminal; where there is room, also who owns it and when it ends, and
// where there is little, no more than id, title and colour.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ListRow, ListView } from '../../view/list-view.ts';
import { lightSign } from '../light-sign.ts';
import type { Paint } from '../paint.ts';
import { type AlignedColumn, alignedLines, columnsWithRoom } from '../text/aligned-lines.ts';
import { wrapSpans } from '../text/wrap-spans.ts';
import { listSummary } from './list-summary.ts';

/** Below this there is no room for the owner and the end. */
const roomy = 120;

export function listText(view: ListView, catalogue: Catalogue, paint: Paint, width = 100): string {
  const rowsOf = (columns: readonly ShownColumn[]) => view.rows.map((row) => columns.map(({ cell }) => cell(row)));
  const shown = columnsWithRoom(columnsFor(view, catalogue, width), rowsOf, width);
  const rows = rowsOf(shown);
  const [header = '', ...lines] = alignedLines(shown, rows, width);
  const table = view.rows.length > 0 ? [paint.strong(header), ...lines, ''] : [];
  const summary = listSummary(view, catalogue).flatMap((text) => wrapSpans([{ text, style: 'plain' }], width));
  return `${[...table, ...summary.map((spans) => spans.map(({ text }) => text).join(''))].join('\n')}\n`;
}

interface ShownColumn extends AlignedColumn {
  cell(row: ListRow): string;
}

function columnsFor(
  { rows }: ListView,
  { list: { columns }, speak }: Catalogue,
  width: number,
): readonly ShownColumn[] {
  const owner = { header: columns.owner, cell: (row: ListRow) => row.owner ?? '–' };
  const end = { header: columns.end, cell: (row: ListRow) => row.end?.slice(0, 4) ?? '–' };
  const light = { header: columns.colour, cell: (row: ListRow) => lightSign(row.colour, speak) };
  return [
    { header: columns.id, cell: ({ id }) => id },
    { header: columns.title, gives: true, cell: ({ shortName, title }) => shortName ?? title ?? '–' },
    { header: columns.stage, drops: 2, cell: ({ stage }) => (stage ? speak.choice(`stage=${stage}`) : '–') },
    { header: columns.status, drops: 1, cell: ({ status }) => (status ? speak.choice(`status=${status}`) : '–') },
    ...(rows.some(({ colour }) => colour !== null) ? [light] : []),
    ...(width >= roomy ? [owner] : []),
    {
      header: speak.unitOfMillions,
      align: 'right',
      drops: 3,
      cell: ({ cost }) => (cost === null ? '–' : speak.millions(cost)),
    },
    ...(width >= roomy ? [end] : []),
  ];
}
