// How far the money reaches: year by year, and what stands in the way of being sure.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankView } from '../../view/rank-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, paragraph, table } from '../build-blocks.ts';

/** The sentence that a council asks for first: who is the first one outside, and what would it take. */
export function firstOutsideText({ firstOutside, ranking }: RankView, { rank, speak }: Catalogue): string {
  if (ranking.frame.years.length === 0) return rank.noFrame;
  if (firstOutside === null) return ranking.area === null ? rank.everythingFits : rank.everythingFitsHere;
  const lacks = firstOutside.lacks.map(({ year, amount }) => rank.amountInYear(speak.shortMoney(amount), year));
  return rank.firstOutside(firstOutside.name, lacks);
}

export function frameBlocks({ ranking, frameYears, names, placed }: RankView, { rank, speak }: Catalogue): Blocks {
  const { columns } = rank;
  const { yearsWithoutFrame, firstWithoutCost } = ranking.frame;
  const headers = [
    columns.year,
    column(columns.frameAmount, 'right'),
    column(columns.reserve, 'right'),
    column(columns.usedFirst, 'right'),
    column(columns.usedByList, 'right'),
    column(columns.left, 'right'),
  ];
  const rows = frameYears.map(({ year, adopted, ...money }) => [
    adopted === false ? rank.plannedYear(year) : String(year),
    ...[money.frame, money.reserve, money.usedFirst, money.usedByList, money.left].map((amount) =>
      speak.millions(amount),
    ),
  ]);
  const withoutYears = placed.filter(({ project }) => project.frame === 'no_years').map(({ name }) => name);
  return [
    ...(withoutYears.length > 0 ? [paragraph(rank.noYears(withoutYears))] : []),
    ...(rows.length > 0 ? [table(headers, rows, `${rank.frameTitle}, ${speak.unitOfMillions}`)] : []),
    ...(yearsWithoutFrame.length > 0 && rows.length > 0
      ? [paragraph(rank.withoutFrame(yearsWithoutFrame.map(String)))]
      : []),
    ...(firstWithoutCost.length > 0
      ? [paragraph(rank.firstWithoutCost(firstWithoutCost.map((id) => names.get(id) ?? id)))]
      : []),
  ];
}
