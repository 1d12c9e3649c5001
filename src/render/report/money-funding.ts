// Where the money comes from, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MoneyFundingView } from '../../view/report/money-funding-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, paragraph, table } from '../build-blocks.ts';
import { numberColumns } from './number-columns.ts';
import { projectLink } from './project-link.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';

const mostGaps = 10;

export function moneyFundingBlocks(
  view: MoneyFundingView,
  { report, speak }: Catalogue,
  marks: SinceMarks = noMarks,
): Blocks {
  const words = report.money.funding;
  if (view.rows.length === 0) return [heading(3, words.title), paragraph(words.none)];
  // Only the statuses that some source has.
  const used = view.statuses
    .map((status, index) => ({ status, index }))
    .filter(({ index }) => view.total.amounts[index] !== 0);
  const cells = ({ amounts, counted }: MoneyFundingView['total']) =>
    [...used.map(({ index }) => amounts[index] ?? 0), counted].map((amount) => speak.millions(amount));
  const headers = [words.source, ...used.map(({ status }) => speak.choice(`funding_status=${status}`)), words.counted];
  const rows = view.rows.map((row) => [speak.choice(`funding_source=${row.source}`), ...cells(row)]);
  return [
    heading(3, words.title),
    paragraph(words.intro),
    table(
      numberColumns(headers),
      [...rows, [words.sum, ...cells(view.total)]],
      report.money.amountsIn(speak.unitOfMillions),
    ),
    ...(view.linesWithoutAmount > 0 ? [paragraph(words.withoutAmount(view.linesWithoutAmount))] : []),
    heading(4, words.gapsTitle),
    ...gapBlocks(view, { report, speak }, marks),
  ];
}

function gapBlocks(
  { gaps }: MoneyFundingView,
  { report, speak }: Pick<Catalogue, 'report' | 'speak'>,
  marks: SinceMarks,
): Blocks {
  const words = report.money.funding;
  if (gaps.length === 0) return [paragraph(words.noGaps)];
  const rows = gaps
    .slice(0, mostGaps)
    .map(({ project, cost, counted, short }) => [
      projectLink(project.id, project.title),
      marks.amount(project.id, speak.millions(cost)),
      ...[counted, short].map((amount) => speak.millions(amount)),
    ]);
  const left = gaps.length - mostGaps;
  return [
    table(numberColumns(words.gapColumns), rows, report.money.amountsIn(speak.unitOfMillions)),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
}
