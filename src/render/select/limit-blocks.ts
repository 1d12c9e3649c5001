// What the set uses of every limit, year by year, with a mark on what limits the choice; and what has no limit at all.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChosenSet } from '../../view/select/chosen-set.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { fteText } from './blocked-text.ts';
import { namesOf } from './project-names.ts';

export function moneyBlocks(
  { money }: ChosenSet,
  { frame }: SelectView['ranking'],
  { select: words, rank, speak }: Catalogue,
): Blocks {
  if (money.length === 0) return [heading(2, words.moneyTitle), paragraph(rank.noFrame)];
  const { columns } = words;
  const planned = frame.years.filter(({ adopted }) => adopted === false).map(({ year }) => year);
  const some = (key: 'reserve' | 'delivered' | 'stopping' | 'carriedIn') => money.some((each) => each[key] !== 0);
  const shown = (['reserve', 'delivered', 'stopping', 'carriedIn'] as const).filter(some);
  const headers = [
    columns.year,
    ...(['frame', ...shown, 'bound', 'chosen', 'left'] as const).map((key) => column(columns[key], 'right')),
    columns.limits,
  ];
  const rows = money.map((year): readonly Words[] => [
    String(year.year),
    ...[year.frame, ...shown.map((key) => year[key]), year.bound, year.chosen, year.left].map((amount) =>
      speak.millions(amount),
    ),
    [...(year.isTight ? [words.isTight] : []), ...(planned.includes(year.year) ? [words.notAdopted] : [])].join(', '),
  ]);
  return [
    heading(2, `${words.moneyTitle}, ${speak.unitOfMillions}`),
    table(headers, rows),
    ...(money.some(({ isTight }) => isTight) ? [paragraph(words.limitsMean)] : []),
  ];
}

/** Years in which nobody is asked for are left out. */
export function peopleBlocks(
  { people, money }: ChosenSet,
  { competences }: SelectView,
  { select: words, speak }: Catalogue,
): Blocks {
  const { columns } = words;
  const used = people.filter(({ bound, chosen, isTight }) => bound + chosen > 0 || isTight);
  if (used.length === 0) return [];
  const headers = [
    columns.competence,
    columns.year,
    ...[columns.capacity, columns.bound, columns.chosen, columns.left].map((header) => column(header, 'right')),
    columns.limits,
  ];
  const rows = used.map(({ competence, year, available, bound, chosen, left, isTight }): readonly Words[] => [
    competences.get(competence) ?? competence,
    String(year),
    ...[available, bound, chosen, left].map((amount) => fteText(amount, speak)),
    isTight ? words.isTight : '',
  ]);
  const isNew = used.some(({ isTight }) => isTight) && !money.some(({ isTight }) => isTight);
  return [heading(2, words.peopleTitle), table(headers, rows), ...(isNew ? [paragraph(words.limitsMean)] : [])];
}

export function unlimitedBlocks({ limits, names, competences }: SelectView, catalogue: Catalogue): Blocks {
  const { select: words, rank, speak } = catalogue;
  const { yearsWithoutFrame, withoutCapacity, boundWithoutCost } = limits;
  const places = withoutCapacity.map(({ competence, year }) =>
    words.competenceInYear(competences.get(competence) ?? competence, year),
  );
  const lines = [
    ...(yearsWithoutFrame.length > 0 ? [rank.withoutFrame(yearsWithoutFrame.map(String))] : []),
    ...(places.length > 0 ? [words.withoutCapacity(places)] : []),
    ...(boundWithoutCost.length > 0 ? [rank.firstWithoutCost([namesOf(names, speak)(boundWithoutCost)])] : []),
  ];
  return lines.length > 0 ? [bullets(lines)] : [];
}
