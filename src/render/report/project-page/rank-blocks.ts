// Why a project stands where it stands, in a sentence and in a table that sums to its value.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageRank, RankLine } from '../../../view/report/project-page/page-rank.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { column, paragraph, table } from '../../build-blocks.ts';
import { criterionName } from '../../criterion-name.ts';
import { type PageStyle, pageSection } from './page-section.ts';

/** What the frame says stands in the section on the choice, where there is one. */
export function rankBlocks({ rank, choice }: Pick<ProjectPage, 'rank' | 'choice'>, style: PageStyle): Blocks {
  const { catalogue } = style;
  const words = catalogue.report.projectPage.rank;
  if (rank.notRankedBecause) return pageSection('rank', [paragraph(words.notRanked[rank.notRankedBecause])], style);
  if (rank.lines.length === 0) return [];
  if (rank.lines.every(({ score }) => score === null)) return pageSection('rank', [paragraph(words.unscored)], style);
  const sentences = [
    placeOf(rank, catalogue),
    ...(rank.outside ? [words.outside[rank.outside]] : []),
    ...(rank.frame && !rank.outside && choice?.kind !== 'scored' ? [words.frame[rank.frame]] : []),
  ];
  return pageSection('rank', [paragraph(sentences.join(' ')), contributionTable(rank, catalogue)], style);
}

function placeOf(rank: PageRank, catalogue: Catalogue): string {
  const { speak, report } = catalogue;
  const words = report.projectPage.rank;
  const { rank: place, value, riskAdjusted, success } = rank;
  if (place === null || value === null || riskAdjusted === null) {
    const missing = rank.lines.filter(({ score }) => score === null).map((line) => nameOf(line, catalogue));
    return words.incomplete({ best: rank.bestRank ?? 1, worst: rank.worstRank ?? 1, missing }, speak);
  }
  return words.place({
    rank: place,
    numbered: rank.numbered,
    value: speak.fixed(value, 1),
    riskAdjusted: speak.fixed(riskAdjusted, 1),
    share: speak.percent(100 * (success ?? 1)),
    riskCounts: rank.riskCounts,
  });
}

function contributionTable(rank: PageRank, catalogue: Catalogue): Block {
  const { speak, report } = catalogue;
  const words = report.projectPage.rank;
  const headers = [
    words.criterion,
    column(words.weight, 'right'),
    column(speak.field('score.score'), 'right'),
    column(words.contribution, 'right'),
    speak.field('score.reason'),
  ];
  const rows = rank.lines.map((line) => [
    nameOf(line, catalogue),
    speak.percent(100 * line.weight, 1),
    line.score === null ? '–' : `${speak.number(line.score, 2)} / ${speak.number(line.top, 2)}`,
    line.contribution === null ? '–' : speak.fixed(line.contribution, 1),
    line.reason ?? '',
  ]);
  const sum = rank.value === null ? [] : [[words.sum, '', '', speak.fixed(rank.value, 1), '']];
  return table(headers, [...rows, ...sum]);
}

function nameOf({ criterion, name }: RankLine, catalogue: Catalogue): string {
  return criterionName({ id: criterion, name }, catalogue);
}
