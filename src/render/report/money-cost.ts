// Cost per year, the frame and operation, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CostFigures, MoneyCostView } from '../../view/report/money-cost-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, chart, heading, paragraph, table } from '../build-blocks.ts';
import { amountCell, deviationCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';
import { projectLink } from './project-link.ts';

export function moneyCostBlocks(view: MoneyCostView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.money.cost;
  return [
    heading(3, words.title),
    ...costTable(view, catalogue),
    ...costNotes(view, catalogue),
    ...frameBlocks(view, catalogue),
    ...operationBlocks(view, catalogue),
  ];
}

function costTable(view: MoneyCostView, catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.money.cost;
  if (view.years.length === 0) return [paragraph(words.none)];
  const isCompared = view.total.moved !== null;
  const cells = ({ budget, expected, actual, deviation, proposed, moved }: CostFigures, frame: string) => [
    ...[budget, expected, actual].map((amount) => amountCell(amount, speak)),
    deviationCell(deviation, speak),
    amountCell(proposed, speak),
    frame,
    ...(isCompared ? [deviationCell(moved, speak)] : []),
  ];
  const rows = view.years.map((year) => [String(year.year), ...cells(year, amountCell(year.frame, speak))]);
  return [
    paragraph(words.intro(view.decided, view.proposals)),
    ...costChart(view, catalogue),
    table(
      numberColumns([...words.columns, ...(isCompared ? [report.since.marks.since] : [])]),
      [...rows, [words.sum, ...cells(view.total, '')]],
      report.money.amountsIn(speak.unitOfMillions),
    ),
    paragraph(view.priceYear === null ? words.how : `${words.how} ${words.prices(view.priceYear)}`),
  ];
}

// With a frame the chart shows the years that have one; without, all the years.
function costChart(view: MoneyCostView, { report, speak, costYears }: Catalogue): Blocks {
  const words = report.money.cost.chart;
  const coming = view.years.filter(({ year }) => year >= view.currentYear);
  const framed = coming.filter(({ frame }) => frame !== null);
  const shown = framed.length > 0 ? framed : coming;
  if (shown.length < 2) return [];
  const inMillions = (amount: number) => Math.round(amount / 100_000) / 10;
  const drawn = {
    kind: 'bars' as const,
    categories: shown.map(({ year }) => String(year)),
    unit: speak.unitOfMillions,
    bars: shown.map(({ expected, proposed }) => inMillions((expected ?? 0) + (proposed ?? 0))),
    ...(framed.length > 0 && {
      line: framed.map(({ frame }) => inMillions(frame ?? 0)),
      lineName: costYears.columns.frame,
    }),
  };
  return [chart(drawn, words.title, framed.length > 0 ? words.withFrame : words.withoutFrame, words.tooBig)];
}

function costNotes(view: MoneyCostView, { report, speak }: Catalogue): Blocks {
  const words = report.money.cost;
  const notes = [
    ...(view.spread > 0 ? [words.spread(view.spread)] : []),
    ...(view.withoutYears > 0
      ? [words.withoutYears(view.withoutYears, speak.shortMoney(view.withoutYearsAmount))]
      : []),
    ...(view.withoutCost > 0 ? [words.withoutCost(view.withoutCost)] : []),
    ...(view.spentOnEnded > 0 ? [words.ended(speak.shortMoney(view.spentOnEnded))] : []),
  ];
  const pairs = view.exclusive.map(([a, b]) => [projectLink(a.id, a.title), ' / ', projectLink(b.id, b.title)]);
  return [
    ...(notes.length > 0 ? [bullets(notes)] : []),
    ...(pairs.length > 0 ? [paragraph(words.exclusive), bullets(pairs)] : []),
  ];
}

function frameBlocks({ frame }: MoneyCostView, { report, rank, speak }: Catalogue): Blocks {
  const words = report.money.cost.frame;
  if (frame.years.length === 0) return [heading(4, words.title), paragraph(words.none)];
  const rows = frame.years.map(({ year, frame: amount, reserve, usedFirst, usedByList, left, adopted }) => [
    adopted === false ? words.notAdopted(year) : String(year),
    ...[amount, reserve, usedFirst, usedByList].map((each) => speak.millions(each)),
    left < 0 ? words.short(speak.millions(left)) : speak.millions(left),
  ]);
  const notTaken = frame.notTaken.map(({ year, amount }) => rank.amountInYear(speak.shortMoney(amount), year));
  return [
    heading(4, words.title),
    paragraph(frame.isWhole ? `${words.intro} ${words.whole}` : words.intro),
    table(numberColumns(words.columns), rows, report.money.amountsIn(speak.unitOfMillions)),
    ...(notTaken.length > 0 ? [paragraph(words.notTaken(notTaken, speak))] : []),
    ...(frame.yearsWithoutFrame.length > 0 ? [paragraph(words.yearsWithout(frame.yearsWithoutFrame.map(String)))] : []),
    ...(frame.firstWithoutCost.length > 0
      ? [paragraph(words.unknown), bullets(frame.firstWithoutCost.map(({ id, title }) => projectLink(id, title)))]
      : []),
  ];
}

function operationBlocks({ operation }: MoneyCostView, { report, speak }: Catalogue): Blocks {
  const words = report.money.cost.operation;
  if (operation.length === 0) return [heading(4, words.title), paragraph(words.none)];
  const rows = operation.map(({ year, decided, proposed, notFinanced }) => [
    String(year),
    ...[decided, proposed, decided + proposed].map((amount) => speak.millions(amount)),
    notFinanced === 0 ? speak.millions(0) : `▲ ${speak.millions(notFinanced)}`,
  ]);
  return [
    heading(4, words.title),
    paragraph(words.intro),
    table(numberColumns(words.columns), rows, report.money.amountsIn(speak.unitOfMillions)),
  ];
}
