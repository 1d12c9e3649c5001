// How sure the order is, as a document: the places each project gets, the pairs that may change places, and what rests under it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RobustWords } from '../../i18n/robust-words.ts';
import type { RobustOrder, RobustRow, RobustView, UncertainPair } from '../../view/robust-view.ts';
import { adoptedText } from '../adopted-text.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { inTopChart } from './in-top-chart.ts';
import { memberBlocks } from './member-blocks.ts';
import { dash, shareCell, spanCell } from './place-cells.ts';

const mostPairs = 10;
/** Projects without a number: a register may have hundreds. */
const mostIncomplete = 25;

/** `detailed`: with a chart, and every member's places and weights, for a page rather than a screen. */
export function robustBlocks(view: RobustView, catalogue: Catalogue, detailed: boolean): Blocks {
  const { robust: words } = catalogue.rank;
  return [
    heading(2, words.title),
    paragraph(drawnText(view, catalogue)),
    ...(detailed ? inTopChart(view, catalogue) : []),
    ...placesBlocks(view, catalogue),
    ...uncertainBlocks(view, catalogue),
    ...(view.members === null ? [] : memberBlocks(view.members, catalogue, detailed)),
    paragraph(basisText(view, catalogue)),
  ];
}

export function drawnText({ robust, unscored }: RobustOrder, { rank, speak }: Catalogue): string {
  const { drawn, spans, missing, unscored: leftOut } = rank.robust;
  return [
    drawn[robust.method](speak.number(robust.draws)),
    ...(robust.spans > 0 ? [spans(robust.spans)] : []),
    ...(robust.missing > 0 ? [missing(robust.missing)] : []),
    ...(unscored > 0 ? [leftOut(unscored)] : []),
  ].join(' ');
}

export function placesBlocks({ rows, top }: RobustOrder, catalogue: Catalogue): Blocks {
  const { columns, robust: words } = catalogue.rank;
  const numbered = rows.filter(({ project }) => project.rank !== null);
  const others = rows.filter(({ project }) => project.rank === null);
  const headers = [
    column(columns.rank, 'right'),
    columns.project,
    column(words.columns.inTop(top), 'right'),
    column(words.columns.mostLikely, 'right'),
    column(words.columns.usual, 'right'),
  ];
  const shown = [...numbered, ...others.slice(0, mostIncomplete)];
  return [
    table(
      headers,
      shown.map((row) => placeCells(row, catalogue)),
    ),
    ...(others.length > mostIncomplete ? [paragraph(words.moreProjects(others.length - mostIncomplete))] : []),
    paragraph(words.columnsMean(top)),
  ];
}

function placeCells({ name, project, inTop }: RobustRow, { rank }: Catalogue): readonly Words[] {
  const { outside, usual } = project;
  return [
    String(project.rank ?? dash),
    outside === null ? name : `${name} (${rank.outside[outside]})`,
    shareCell(inTop, rank.robust),
    String(project.mostLikelyPlace),
    spanCell(usual.from, usual.to),
  ];
}

export function uncertainBlocks(
  { uncertain }: RobustOrder,
  { rank: { robust: words } }: Catalogue,
  level: 3 | 4 = 3,
): Blocks {
  const shown = uncertain.slice(0, mostPairs);
  if (shown.length === 0) return [paragraph(words.noneUncertain)];
  return [
    heading(level, words.uncertainTitle),
    paragraph(words.uncertainMeans),
    bullets(shown.map((pair) => pairText(pair, words))),
    ...(uncertain.length > mostPairs ? [paragraph(words.morePairs(uncertain.length - mostPairs))] : []),
  ];
}

function pairText({ names: [a, b], share, isAcrossFrame }: UncertainPair, words: RobustWords): string {
  const told = words.pair(a, b, shareCell(share, words));
  return isAcrossFrame ? `${told} ${words.acrossFrame}` : told;
}

function basisText({ robust, adopted }: RobustView, catalogue: Catalogue): string {
  const { rank, speak } = catalogue;
  const { seed, draws, standardError } = robust;
  const basis = rank.robust.basis({
    seed,
    draws: speak.number(draws),
    error: speak.fixed(100 * standardError, 1),
  });
  return adopted === null ? basis : `${adoptedText(adopted, catalogue)} ${basis}`;
}
