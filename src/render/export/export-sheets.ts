// The cards as a workbook: a sheet to edit, one of what is worked out, and one that says what everything is.
import type { ExchangeColumn } from '../../core/exchange/exchange-columns.ts';
import type { Sheet, SheetCell, SheetColumn } from '../../core/exchange/sheet.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ExportCell, ExportView } from '../../view/export-view.ts';
import { aboutSheet } from './about-sheet.ts';
import { columnHeadings } from './column-headings.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { wordedCell } from './worded-cell.ts';

export function exportSheets(view: ExportView, catalogue: Catalogue): readonly Sheet[] {
  return [cardsSheet(view, catalogue), rankingSheet(view, catalogue), aboutSheet(view, catalogue)];
}

/** Row 1: the keys that an import knows the columns by, hidden. Row 2: the headings. */
function cardsSheet({ columns, rows }: ExportView, catalogue: Catalogue): Sheet {
  const headings = columnHeadings(columns, catalogue);
  const cells = rows.map((row) => columns.map((column, at) => sheetCell(row[at] ?? null, column, catalogue)));
  return {
    name: catalogue.export.sheets.cards,
    rows: [columns.map(({ path }) => path), headings, ...cells],
    layout: { columns: columns.map(toColumn), headingRows: 2, headingColumns: 2, hiddenRows: 1, locked: false },
  };
}

function sheetCell(cell: ExportCell, column: ExchangeColumn, catalogue: Catalogue): SheetCell {
  if (column.kind === 'date' && typeof cell === 'string') return { date: cell };
  return wordedCell(cell, column, catalogue);
}

const widths = { text: 40, digits: 14, choice: 18, date: 12, money: 14, whole: 10, number: 10, yes_no: 10, list: 24 };

function toColumn({ kind, about }: ExchangeColumn): SheetColumn {
  const shows = kind === 'money' || kind === 'date' ? kind : kind === 'whole' || kind === 'number' ? 'number' : 'text';
  return { width: about.kind === 'id' || about.kind === 'local' ? 24 : widths[kind], shows };
}
