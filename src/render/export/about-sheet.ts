// The sheet that says where an exported workbook comes from, how it is edited, and what each column means.
import type { ColumnAbout, ExchangeColumn } from '../../core/exchange/exchange-columns.ts';
import type { Sheet, SheetCell } from '../../core/exchange/sheet.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ExportView } from '../../view/export-view.ts';
import { columnHeadings } from './column-headings.ts';

export function aboutSheet(view: ExportView, catalogue: Catalogue): Sheet {
  const { name, area, provenance, columns, today } = view;
  const { about, sheets } = catalogue.export;
  const headings = columnHeadings(columns, catalogue);
  const facts: readonly (readonly SheetCell[])[] = [
    [about.title(name)],
    [],
    [about.portfolio, name],
    ...(area === null ? [] : [[about.area, area]]),
    [about.commit, provenance.changed ? about.uncommitted : provenance.commit],
    [about.date, catalogue.speak.date(provenance.date ?? today)],
    [],
    ...about.how.map((line) => [line]),
    [],
    [about.columnsTitle],
    [about.heading, about.key, about.meaning],
  ];
  const meanings = columns.map((column, at) => [headings[at] ?? '', column.path, meaningOf(column, catalogue)]);
  return {
    name: sheets.about,
    rows: [...facts, ...meanings],
    layout: {
      columns: [
        { width: 44, shows: 'text' },
        { width: 40, shows: 'text' },
        { width: 80, shows: 'text' },
      ],
      headingRows: 0,
      headingColumns: 0,
      hiddenRows: 0,
      locked: true,
    },
  };
}

function meaningOf({ about, kind }: ExchangeColumn, { export: { about: words }, fields }: Catalogue): string {
  if (about.kind !== 'field') return meaningByKind(about.kind, words);
  const meaning = fields[about.field][1];
  return kind === 'list' ? `${meaning} ${words.listMeaning}` : meaning;
}

function meaningByKind(kind: Exclude<ColumnAbout['kind'], 'field'>, words: Catalogue['export']['about']): string {
  const meanings = {
    id: words.idMeaning,
    base: words.baseMeaning,
    score: words.scoreMeaning,
    reason: words.reasonMeaning,
    cost: words.moneyMeaning,
    operation: words.moneyMeaning,
    resource: words.peopleMeaning,
    local: words.localMeaning,
  };
  return meanings[kind];
}
