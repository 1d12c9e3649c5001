// The section on the best set: the result in a sentence, where it differs from the list and why, every project, and what money buys.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BestSetRow, BestSetView, FoundSet } from '../../view/report/best-set-view.ts';
import type { NamedProject } from '../../view/report/named-project.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, chart, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { dash, pointsCell, shareBar, shareCell, upToCell } from '../rank/place-cells.ts';
import { shortageText } from '../select/infeasible-blocks.ts';
import { bestSetMoneyBlocks } from './best-set-money.ts';
import { projectLink } from './project-link.ts';

export function bestSetBlocks(view: BestSetView, catalogue: Catalogue): Blocks {
  const { found, status } = view;
  const words = catalogue.report.bestSet;
  if (found !== null) return foundBlocks(found, status === 'optimal', catalogue);
  if (status === 'unknown') return [heading(3, words.foundTitle), paragraph(words.unknown)];
  return [heading(3, words.foundTitle), ...shortBlocks(view, catalogue)];
}

function shortBlocks({ shortages, named }: BestSetView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.bestSet;
  if (shortages === null) return [paragraph(catalogue.select.infeasible.notKnown)];
  const told = new Set(shortages.map((shortage) => shortageText(shortage, named, catalogue)));
  return [paragraph(words.nothingHolds), bullets([...told])];
}

function foundBlocks(found: FoundSet, isBest: boolean, catalogue: Catalogue): Blocks {
  const { speak } = catalogue;
  const words = catalogue.report.bestSet;
  const { chosen, open, gap, bound } = found;
  const result = isBest
    ? words.best({ chosen, open })
    : words.found({ chosen, open, most: upToCell(bound, speak), gap: gap === null ? null : upToCell(gap, speak) });
  return [
    heading(3, isBest ? words.title : words.foundTitle),
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

function weightsChart({ rows }: FoundSet, { report: { bestSet: words }, rank }: Catalogue): Blocks {
  const drawn = rows.filter(({ share }) => share !== null);
  if (drawn.length > mostBars || drawn.every(({ share }) => share === 1 || share === 0)) return [];
  const bars = drawn.map(({ share }) => shareBar(share ?? 0));
  const categories = drawn.map(({ project: { id, title } }) => title ?? id);
  const told = categories
    .map((category, index) => `${category}: ${shareCell(drawn[index]?.share ?? 0, rank.robust)}`)
    .join(', ');
  return [
    chart({ kind: 'bars', lying: true, categories, unit: words.columns.weights, bars }, words.weightsChart, told, told),
  ];
}
