// Who is in the set and what leaving each out would cost, who is there in any case, and who is left out and what each lacks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ChosenRow, ChosenSet, LeftRow, Otherwise } from '../../view/select/chosen-set.ts';
import type { SelectView } from '../../view/select-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { dash, distanceText, pointsCell } from '../rank/place-cells.ts';
import { blockedText } from './blocked-text.ts';
import { namesOf } from './project-names.ts';

type Names = Pick<SelectView, 'names' | 'competences'>;

/** `level`: of the headings. */
export function setBlocks(set: ChosenSet, view: Names, catalogue: Catalogue, level: 2 | 3 = 2): Blocks {
  const { select: words } = catalogue;
  const priced = set.chosen.some(({ otherwise }) => otherwise !== null);
  return [
    ...(set.chosen.length > 0 ? [heading(level, words.chosenTitle), chosenTable(set.chosen, view, catalogue)] : []),
    ...(priced ? [paragraph(priceMeaning(set.chosen, catalogue))] : []),
    ...(set.outside.length > 0
      ? [heading(level, words.outsideTitle), outsideTable(set.outside, view, catalogue), paragraph(words.outsideMeans)]
      : []),
  ];
}

export function leftBlocks(set: ChosenSet, view: Names, catalogue: Catalogue, level: 2 | 3 = 2): Blocks {
  const { select: words } = catalogue;
  if (set.chosen.length + set.left.length === 0) return [];
  if (set.left.length === 0) return [paragraph(words.nothingLeft)];
  const priced = set.left.some(({ otherwise }) => otherwise !== null);
  return [
    heading(level, words.leftTitle),
    leftTable(set.left, view, catalogue),
    ...(priced ? [paragraph([words.leftMeans, ...unproven(set.left, catalogue)].join(' '))] : []),
  ];
}

function priceMeaning(rows: readonly ChosenRow[], catalogue: Catalogue): string {
  const { select: words } = catalogue;
  const waits = rows.some(({ priceOfDelay }) => priceOfDelay !== null && priceOfDelay < 0);
  return [words.chosenMeans, ...(waits ? [words.waitingGives] : []), ...unproven(rows, catalogue)].join(' ');
}

function unproven(rows: readonly (ChosenRow | LeftRow)[], { select: words }: Catalogue): readonly string[] {
  const isUnproven = (row: ChosenRow | LeftRow) =>
    row.otherwise?.proven === false || ('isDelayProven' in row && row.isDelayProven === false);
  return rows.some(isUnproven) ? [words.pricesNotProven] : [];
}

function chosenTable(rows: readonly ChosenRow[], { names, competences }: Names, catalogue: Catalogue) {
  const { select: words, speak } = catalogue;
  const { columns } = words;
  const named = namesOf(names, speak);
  const priced = rows.some(({ otherwise }) => otherwise !== null);
  const headers = [
    columns.project,
    columns.start,
    column(columns.value, 'right'),
    column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'),
    ...(priced ? [column(columns.delay, 'right'), column(columns.leavingOut, 'right'), columns.replacedBy] : []),
  ];
  const cells = rows.map((row): readonly Words[] => [
    named([row.id]),
    startCell(row, catalogue),
    pointsCell(row.value, speak),
    speak.millions(row.cost),
    ...(priced ? [delayCell(row), priceCell(row.otherwise, catalogue), insteadCell(row.otherwise)] : []),
  ]);
  function delayCell({ priceOfDelay, isDelayProven }: ChosenRow): string {
    if (priceOfDelay === null) return isDelayProven ? words.cannot : dash;
    const points = distanceText(Math.abs(priceOfDelay), speak);
    if (priceOfDelay < 0) return isDelayProven ? `−${points}` : words.atMost(`−${points}`);
    return isDelayProven ? points : words.atMost(points);
  }
  function insteadCell(otherwise: Otherwise | null): string {
    if (otherwise === null) return '';
    if (otherwise.price === null) return blockedText(otherwise.blockedBy, { names, competences }, catalogue);
    return otherwise.in.length > 0 ? named(otherwise.in) : dash;
  }
  return table(headers, cells);
}

function outsideTable(rows: readonly ChosenRow[], { names }: Names, catalogue: Catalogue) {
  const {
    select: { columns },
    rank,
    speak,
  } = catalogue;
  const headers = [
    columns.project,
    columns.start,
    column(columns.value, 'right'),
    column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'),
    columns.why,
  ];
  const cells = rows.map((row): readonly Words[] => [
    names.get(row.id) ?? row.id,
    startCell(row, catalogue),
    pointsCell(row.value, speak),
    speak.millions(row.cost),
    row.outside === null ? '' : rank.outside[row.outside],
  ]);
  return table(headers, cells);
}

function leftTable(rows: readonly LeftRow[], view: Names, catalogue: Catalogue) {
  const { select: words, speak } = catalogue;
  const { columns } = words;
  const priced = rows.some(({ otherwise }) => otherwise !== null);
  const headers = [
    columns.project,
    column(columns.value, 'right'),
    column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'),
    ...(priced ? [column(columns.lacks, 'right')] : []),
    ...(rows.some((row) => whyText(row, view, catalogue) !== '') ? [columns.why] : []),
  ];
  const cells = rows.map((row): readonly Words[] => [
    view.names.get(row.id) ?? row.id,
    pointsCell(row.value, speak),
    speak.millions(row.cost),
    ...(priced ? [priceCell(row.otherwise, catalogue)] : []),
    whyText(row, view, catalogue),
  ]);
  return table(headers, cells);
}

function startCell({ start, delay }: ChosenRow, { select: words }: Catalogue): string {
  if (start === null) return dash;
  return delay === 0 ? String(start) : words.delayed(start, delay);
}

function priceCell(otherwise: Otherwise | null, { select: words, speak }: Catalogue): string {
  if (otherwise === null) return dash;
  const { price, proven } = otherwise;
  if (price === null) return proven ? words.cannot : dash;
  return proven ? distanceText(price, speak) : words.atMost(distanceText(price, speak));
}

function whyText({ value, excludedBy, otherwise, isLeftOut }: LeftRow, view: Names, catalogue: Catalogue): string {
  const { select: words, speak } = catalogue;
  const named = namesOf(view.names, speak);
  if (otherwise !== null && otherwise.price === null)
    return otherwise.proven ? blockedText(otherwise.blockedBy, view, catalogue) : '';
  if (isLeftOut) return words.blocked.leftOut;
  const displaced = (otherwise?.out ?? []).filter((id) => !excludedBy.includes(id));
  const brought = otherwise?.in ?? [];
  return [
    ...(excludedBy.length > 0 ? [words.onlyOneOf(named(excludedBy))] : []),
    ...(displaced.length > 0 ? [words.takesPlaceOf(named(displaced))] : []),
    ...(brought.length > 0 ? [words.brings(named(brought))] : []),
    ...((value ?? 0) <= 0 ? [words.noValue] : []),
  ].join(' ');
}
