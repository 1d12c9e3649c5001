// Those who have no number yet, where they may end up, and what is missing; and who is not in the list at all.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankRow, RankView } from '../../view/rank-view.ts';
import type { Blocks } from '../blocks.ts';
import { column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import { criterionNames } from '../criterion-name.ts';
import type { NameOf } from './rank-tables.ts';

/** A register may have hundreds without a score: more than this would bury the list. */
const shownAtMost = 25;

export function incompleteBlocks(view: RankView, catalogue: Catalogue, nameOf: NameOf, level: 2 | 3): Blocks {
  const {
    rank: { columns, ...words },
    speak,
  } = catalogue;
  const { incomplete } = view;
  if (incomplete.length === 0) return [];
  const headers = [columns.project, column(columns.best, 'right'), column(columns.worst, 'right'), columns.missing];
  const rows = incomplete
    .slice(0, shownAtMost)
    .map((row): readonly Words[] => [
      nameOf(row),
      String(row.project.bestRank),
      String(row.project.worstRank),
      missingText(row, view, catalogue),
    ]);
  return [
    heading(level, `${words.incompleteTitle} (${speak.number(incomplete.length)})`),
    paragraph(words.incompleteMeans),
    table(headers, rows),
    ...(incomplete.length > shownAtMost ? [paragraph(words.more(incomplete.length - shownAtMost))] : []),
  ];
}

function missingText({ project }: RankRow, { ranking }: RankView, catalogue: Catalogue): string {
  if (project.missing.length === ranking.criteria.length) return catalogue.rank.allMissing;
  return catalogue.speak.list(project.missing.map(criterionNames(ranking.criteria, catalogue)));
}

export function notRankedBlocks({ notRanked }: RankView, { rank }: Catalogue): Blocks {
  const parts = notRanked.map(({ because, count }) => rank.notRanked[because](count));
  return parts.length > 0 ? [paragraph(rank.notRankedSum(parts))] : [];
}
