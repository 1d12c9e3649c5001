// The chapter on the ranking as blocks: what is up for choice and how far the money reaches, what is bound, and what it all rests on.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankRow } from '../../view/rank-view.ts';
import type { RankingView } from '../../view/report/ranking-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { column, details, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { firstOutsideText, frameBlocks } from '../rank/frame-blocks.ts';
import { incompleteBlocks, notRankedBlocks } from '../rank/incomplete-blocks.ts';
import { dash, millionsCell, pointsCell } from '../rank/place-cells.ts';
import { basisBlocks } from '../rank/rank-blocks.ts';
import { contributionsTable, listTable, moneyTable } from '../rank/rank-tables.ts';
import { bestSetBlocks } from './best-set.ts';
import { chapterAnchor } from './chapter-anchor.ts';
import { projectLink } from './project-link.ts';
import { quadrantBlocks } from './ranking-quadrant.ts';
import { weightBlocks } from './ranking-weights.ts';
import { robustOrderBlocks } from './robust-order.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';
import { staleScoreBlocks } from './stale-scores.ts';

export function rankingBlocks(view: RankingView, catalogue: Catalogue, marks: SinceMarks = noMarks): Blocks {
  const {
    report: { ranking: words },
  } = catalogue;
  const { rank, bound } = view;
  const incomplete = { ...rank, incomplete: rank.incomplete.filter(({ project }) => project.outside === null) };
  return [
    heading(2, words.title, chapterAnchor('ranking')),
    ...(rank.placed.length > 0 ? basisBlocks(rank, catalogue) : []),
    ...choiceBlocks(view, catalogue, marks),
    ...(view.robust === null ? [] : robustOrderBlocks(view.robust, catalogue)),
    ...(view.bestSet === null ? [] : bestSetBlocks(view.bestSet, catalogue)),
    ...(bound.length > 0 ? boundBlocks(view, catalogue, marks) : []),
    ...quadrantBlocks(view, catalogue),
    ...detailBlocks(view, catalogue, marks),
    ...incompleteBlocks(incomplete, catalogue, nameOf, 3),
    ...notRankedBlocks(rank, catalogue),
    ...staleScoreBlocks(view.stale, rank.ranking.criteria, catalogue),
    ...weightBlocks(view, catalogue),
  ];
}

function choiceBlocks({ rank, choice, bound }: RankingView, catalogue: Catalogue, marks: SinceMarks): Blocks {
  const {
    report: { ranking: words },
  } = catalogue;
  if (choice.length === 0) return [paragraph(words.nobodyToChoose)];
  return [
    heading(3, words.choiceTitle),
    paragraph([words.counts({ choice: choice.length, bound: bound.length }), ' ', firstOutsideText(rank, catalogue)]),
    listTable(choice, catalogue, nameOf, marks),
    ...(marks.places === null ? [] : [paragraph(catalogue.report.since.marks.placesMean)]),
    ...rank.exclusive.map(([a, b]) => paragraph(catalogue.rank.exclusive(a.name, b.name))),
    ...(rank.frameYears.length > 0 ? [paragraph(catalogue.rank.marksMean)] : []),
    ...frameBlocks(rank, catalogue),
  ];
}

/** Those with a number come first; a register may have hundreds without one. */
const shownAtMost = 50;

function boundBlocks({ bound }: RankingView, catalogue: Catalogue, marks: SinceMarks): Blocks {
  const {
    rank: { columns, outside },
    report: { ranking: words },
    speak,
  } = catalogue;
  const headers = [
    column(columns.rank, 'right'),
    ...(marks.places === null ? [] : [column(marks.places.header, 'right')]),
    columns.project,
    words.boundBecause,
    column(columns.value, 'right'),
    column(columns.riskAdjusted, 'right'),
    column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'),
  ];
  const rows = bound
    .slice(0, shownAtMost)
    .map((row): readonly Words[] => [
      String(row.project.rank ?? dash),
      ...(marks.places === null ? [] : [marks.places.cell(row.project.id)]),
      nameOf(row),
      row.project.outside === null ? dash : outside[row.project.outside],
      pointsCell(row.project.value, speak),
      pointsCell(row.project.riskAdjusted, speak),
      marks.amount(row.project.id, millionsCell(row.project.cost, speak)),
    ]);
  const hidden = bound.length - rows.length;
  return [
    heading(3, words.boundTitle),
    paragraph(words.boundMeans),
    table(headers, rows),
    ...(hidden > 0 ? [paragraph(catalogue.rank.more(hidden))] : []),
  ];
}

function detailBlocks({ rank: view }: RankingView, catalogue: Catalogue, marks: SinceMarks): Blocks {
  const { rank } = catalogue;
  if (view.placed.length === 0) return [];
  return [
    details(rank.contributionsTitle, [
      paragraph(rank.contributionsMean),
      contributionsTable(view.placed, view, catalogue, nameOf),
    ]),
    details(rank.moneyTitle, [moneyTable(view.placed, catalogue, nameOf, marks)]),
  ];
}

function nameOf({ name, project }: RankRow): Inline {
  return projectLink(project.id, name);
}
