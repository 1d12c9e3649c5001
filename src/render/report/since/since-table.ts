// A table of projects that something has happened to, cut where it would bury the rest.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { SincePoint } from '../../../view/report/since-facts.ts';
import type { Blocks, Column } from '../../blocks.ts';
import { heading, paragraph, table, type Words } from '../../build-blocks.ts';
import { shortHash } from './point-text.ts';

const shownAtMost = 25;

interface SinceTable<Row> {
  readonly title: string;
  readonly columns: readonly (Column | string)[];
  readonly rows: readonly Row[];
  readonly intro?: string;
  cells(row: Row): readonly Words[];
}

/** Nothing at all without rows. */
export function sinceTable<Row>(
  { title, columns, rows, intro, cells }: SinceTable<Row>,
  { commit }: SincePoint,
  { report }: Catalogue,
): Blocks {
  if (rows.length === 0) return [];
  const left = rows.length - shownAtMost;
  return [
    heading(3, rows.length === 1 ? title : `${title} (${rows.length})`),
    ...(intro === undefined ? [] : [paragraph(intro)]),
    table(columns, rows.slice(0, shownAtMost).map(cells)),
    ...(left > 0 ? [paragraph(report.since.more(left, shortHash(commit)))] : []),
  ];
}
