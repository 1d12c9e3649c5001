// What to ask about now: the missing score that changes the choice most often, and what that project must be worth.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { criterionNames } from '../criterion-name.ts';
import { dash, pointsCell, shareCell } from '../rank/place-cells.ts';
import { namesOf } from './project-names.ts';

/** On a screen. */
const mostRows = 8;

export function missingBlocks(
  { missing, names, ranking }: Pick<SelectView, 'missing' | 'names' | 'ranking'>,
  catalogue: Catalogue,
  detailed: boolean,
): Blocks {
  const { sure: words } = catalogue.select;
  const named = namesOf(names, catalogue.speak);
  const idsOf = (isSuch: (each: SelectView['missing'][number]) => boolean) =>
    missing.filter(isSuch).map(({ id }) => id);
  const free = idsOf((each) => each.needed === 0);
  const never = idsOf(({ needed, proven }) => needed === null && proven);
  const late = idsOf(({ needed, proven }) => needed === null && !proven);
  const asked = missing.filter(({ needed }) => needed !== null && needed > 0);
  const lines = [
    ...(free.length > 0 ? [paragraph(words.fitsAnyway(named(free)))] : []),
    ...(never.length > 0 ? [paragraph(words.cannotBeChosen(named(never)))] : []),
    ...(late.length > 0 ? [paragraph(words.neededUnknown(named(late)))] : []),
  ];
  if (asked.length + lines.length === 0) return [];
  const shown = detailed ? asked : asked.slice(0, mostRows);
  return [
    heading(2, words.askTitle),
    ...(asked.length > 0 ? [askTable(shown, { names, ranking }, catalogue), paragraph(words.askMeans)] : []),
    ...lines,
  ];
}

function askTable(
  rows: SelectView['missing'],
  { names, ranking }: Pick<SelectView, 'names' | 'ranking'>,
  catalogue: Catalogue,
) {
  const { select, rank, speak } = catalogue;
  const { columns } = select.sure;
  const criterion = criterionNames(ranking.criteria, catalogue);
  const headers = [
    select.columns.project,
    column(columns.needed, 'right'),
    column(columns.flips, 'right'),
    columns.missing,
  ];
  const cells = rows.map(({ id, needed, share, missing, proven }): readonly Words[] => [
    names.get(id) ?? id,
    proven ? pointsCell(needed, speak) : select.atMost(pointsCell(needed, speak)),
    proven ? shareCell(share, rank.robust) : dash,
    missing.length === ranking.criteria.length ? rank.allMissing : speak.list(missing.map(criterion)),
  ]);
  return table(headers, cells);
}
