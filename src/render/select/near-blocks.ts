// The sets that come after the best: how much less each is worth, who goes out and who comes in; and what parted equals.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { dash, distanceText, pointsCell } from '../rank/place-cells.ts';
import { namesOf } from './project-names.ts';

export function nearBlocks({ nearBest, tie, names }: SelectView, { select: words, speak }: Catalogue): Blocks {
  if (nearBest.length === 0) return [];
  const { columns } = words;
  const named = namesOf(names, speak);
  const listed = (ids: readonly string[]) => (ids.length === 0 ? dash : named(ids));
  const headers = [
    column(columns.less, 'right'),
    column(columns.value, 'right'),
    column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'),
    columns.out,
    columns.in,
  ];
  const rows = nearBest.map((set): readonly Words[] => [
    distanceText(set.less, speak),
    pointsCell(set.value, speak),
    speak.millions(set.cost),
    listed(set.out),
    listed(set.in),
  ]);
  return [
    heading(2, words.nearTitle),
    ...(tie === null ? [] : [paragraph(words.tie(tie))]),
    paragraph(words.nearMeans),
    table(headers, rows),
  ];
}
