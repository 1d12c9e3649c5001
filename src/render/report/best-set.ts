// The section on the best set: the result in a sentence, where it differs from the list and why, every project, and what money buys.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BestSetRow, BestSetView, FoundSet, ShortLimit } from '../../view/report/best-set-view.ts';
import type { NamedProject } from '../../view/report/named-project.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, chart, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { dash, pointsCell, shareCell } from '../rank/place-cells.ts';
import { bestSetMoneyBlocks } from './best-set-money.ts';
import { projectLink } from './project-link.ts';

export function bestSetBlocks({ found, status, shortages }: BestSetView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.bestSet;
  if (found !== null) return foundBlocks(found, status === 'optimal', catalogue);
  if (status === 'unknown' || shortages.length === 0) return [heading(3, words.title), paragraph(words.unknown)];
  return [
    heading(3, words.title),
    paragraph(words.nothingHolds),
    bullets(shortages.map((shortage) => shortText(shortage, catalogue))),
  ];
}

function shortText(short: ShortLimit, { speak, report: { bestSet: words } }: Catalogue): string {
  if (short.kind === 'people')
    return words.shortPeople(short.competence, short.year, speak.fixed(short.short / 100, 1));
  const years = short.from === short.to ? String(short.from) : `${short.from}–${short.to}`;
  return words.shortMoney(years, speak.shortMoney(short.short));
}

function foundBlocks(found: FoundSet, isBest: boolean, catalogue: Catalogue): Blocks {
  const { speak } = catalogue;
  const words = catalogue.report.bestSet;
  const { chosen, open, gap } = found;
  const result = isBest
    ? words.best({ chosen, open })
    : words.found({ chosen, open, gap: speak.fixed(Math.ceil(10 * gap) / 10, 1) });
  return [
    heading(3, words.title),
    paragraph([result, ' ', difference(found, catalogue)]),
    setTable(found, catalogue),
    ...meansBlocks(found, catalogue),
    ...weightsChart(found, catalogue),
    ...bestSetMoneyBlocks(found, catalogue),
  ];
}

function difference({ onlyInSet, onlyInList, rows }: FoundSet, { speak, report }: Catalogue): string {
  const words = report.bestSet;
  if (rows.every(({ mark }) => mark === null)) return '';
  if (onlyInSet.length === 0 && onlyInList.length === 0) return words.agrees;
  const names = (projects: readonly NamedProject[]) =>
    projects.length === 0 ? null : speak.list(projects.map(({ id, title }) => title ?? id));
  return `${words.differs({ inSet: names(onlyInSet), inList: names(onlyInList) })} ${words.whyItDiffers}`;
}

function setTable({ rows, members, overWeights }: FoundSet, catalogue: Catalogue) {
  const { columns } = catalogue.report.bestSet;
  const hasPrices = rows.some(({ price }) => price !== null);
  return table(
    [
      columns.project,
      columns.list,
      columns.set,
      ...(hasPrices ? [column(columns.price, 'right')] : []),
      ...(overWeights ? [column(columns.weights, 'right')] : []),
      ...(members === null ? [] : [column(columns.members, 'right')]),
    ],
    rows.map((row) => [
      projectLink(row.project.id, row.project.title),
      row.mark === null ? dash : catalogue.rank.marks[row.mark],
      setText(row, catalogue),
      ...(hasPrices ? [priceText(row, catalogue)] : []),
      ...(overWeights ? [row.share === null ? dash : shareCell(row.share, catalogue.rank.robust)] : []),
      ...(members === null ? [] : [catalogue.rank.robust.ofMembers(row.members, members)]),
    ]),
  );
}

function setText({ isIn, start, delay }: BestSetRow, { report: { bestSet: words } }: Catalogue): Words {
  if (!isIn) return words.isOut;
  return start === null ? words.isIn : words.starts(start, delay);
}

function priceText({ price, isAtMost }: BestSetRow, { speak, report: { bestSet: words } }: Catalogue): string {
  const points = pointsCell(price, speak);
  return isAtMost ? words.atMost(points) : points;
}

function meansBlocks(
  { rows, overWeights, members }: FoundSet,
  { speak, report: { bestSet: words } }: Catalogue,
): Blocks {
  return [
    ...(rows.some(({ price }) => price !== null) ? [words.priceMeans] : []),
    ...(overWeights ? [words.weightsMean({ ...overWeights, draws: speak.number(overWeights.draws) })] : []),
    ...(members === null ? [] : [words.membersMean]),
  ].map((text) => paragraph(text));
}

/** More bars than this cannot be read. */
const mostBars = 14;

function weightsChart({ rows }: FoundSet, { report: { bestSet: words } }: Catalogue): Blocks {
  const drawn = rows.filter(({ share }) => share !== null);
  if (drawn.length > mostBars || drawn.every(({ share }) => share === 1 || share === 0)) return [];
  const bars = drawn.map(({ share }) => Math.round(100 * (share ?? 0)));
  const categories = drawn.map(({ project: { id, title } }) => title ?? id);
  const told = categories.map((category, index) => `${category}: ${words.outOf100(bars[index] ?? 0)}`).join(', ');
  return [
    chart({ kind: 'bars', lying: true, categories, unit: words.columns.weights, bars }, words.weightsChart, told, told),
  ];
}
