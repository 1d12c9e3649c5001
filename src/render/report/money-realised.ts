// What benefits have given against the plan and the budget, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MoneyRealisedView, RealisedRow } from '../../view/report/money-realised-view.ts';
import type { Blocks } from '../blocks.ts';
import { heading, paragraph, table } from '../build-blocks.ts';
import { amountCell, deviationCell, unknownCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';

const mostRows = 30;

export function moneyRealisedBlocks(
  { rows, benefits, untold }: MoneyRealisedView,
  { report, speak }: Catalogue,
): Blocks {
  const words = report.followUp.realised;
  const title = heading(4, words.title);
  if (rows.length === 0) return [title, paragraph(words.none)];
  const cells = ({ year, organisation, planned, realised, share, cut, beyondCut }: RealisedRow) => [
    String(year),
    organisation ?? words.elsewhere,
    speak.millions(planned),
    amountCell(realised, speak),
    share === null ? unknownCell : speak.percent(100 * share),
    speak.millions(cut),
    deviationCell(beyondCut, speak),
  ];
  // The newest years are the ones that can still be acted on.
  const shown = rows.slice(-mostRows);
  return [
    title,
    paragraph(words.intro),
    table(numberColumns(words.columns, 2), shown.map(cells), report.money.amountsIn(speak.unitOfMillions)),
    ...(untold > 0 ? [paragraph(words.untold(untold, benefits))] : []),
  ];
}
