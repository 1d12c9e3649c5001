// Benefits in money, per year and per project, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BenefitYear } from '../../view/report/benefit-years.ts';
import type { BenefitRow, BenefitSums, MoneyBenefitsView } from '../../view/report/money-benefits-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, paragraph, table } from '../build-blocks.ts';
import { amountCell, unknownCell } from './amount-cell.ts';
import { moneyFollowUpBlocks } from './money-follow-up.ts';
import { numberColumns } from './number-columns.ts';
import { projectLink } from './project-link.ts';

const mostRows = 15;

export function moneyBenefitsBlocks(view: MoneyBenefitsView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.money.benefits;
  if (view.rows.length === 0)
    return [heading(3, words.title), paragraph(words.none), ...moneyFollowUpBlocks(view, catalogue)];
  return [
    heading(3, words.title),
    ...sumBlocks(view, catalogue),
    ...yearBlocks(view, catalogue),
    ...rowBlocks(view, catalogue),
    ...moneyFollowUpBlocks(view, catalogue),
  ];
}

function sumBlocks(view: MoneyBenefitsView, { report, speak }: Catalogue): Blocks {
  const words = report.money.benefits;
  const { decided, proposed, baseYear, horizon } = view;
  const line = (label: string, figure: (sums: BenefitSums) => number) => [
    label,
    ...[figure(decided), figure(proposed), figure(decided) + figure(proposed)].map((amount) => speak.millions(amount)),
  ];
  const counted = decided.projects + proposed.projects;
  const notes = [
    words.taxCost(speak.percent(100 * view.taxCost, 1)),
    ...(view.unknownBenefit > 0 ? [words.withoutBenefit(view.unknownBenefit)] : []),
    ...(view.unknownCost > 0 ? [words.withoutCost(view.unknownCost)] : []),
    ...(view.nonPriced > 0 ? [words.nonPriced(view.nonPriced)] : []),
    ...(view.countedElsewhere > 0 ? [words.elsewhere(view.countedElsewhere)] : []),
  ];
  return [
    paragraph(words.intro({ from: baseYear, to: baseYear + horizon - 1, counted, projects: view.projects })),
    table(
      numberColumns(words.sumColumns),
      [
        line(words.sums.gross, ({ gross }) => gross),
        line(words.sums.presentBenefit, ({ presentBenefit }) => presentBenefit),
        line(words.sums.presentCost, ({ presentCost }) => -presentCost),
        line(words.sums.taxCost, ({ taxCost }) => -taxCost),
        line(words.sums.npv, ({ npv }) => npv),
        [words.sums.projects, String(decided.projects), String(proposed.projects), String(counted)],
      ],
      report.money.amountsIn(speak.unitOfMillions),
    ),
    bullets(notes),
  ];
}

function yearBlocks(
  { years, withdrawal, withoutRate, withoutArena }: MoneyBenefitsView,
  { report, speak }: Catalogue,
): Blocks {
  const words = report.money.benefits;
  const figures = ['gross', 'withdrawn', 'entered', 'kept', 'elsewhere'] as const;
  const rows = years.map((year) => [String(year.year), ...figures.map((figure) => speak.millions(year[figure]))]);
  const sumOf = (figure: keyof BenefitYear) => years.reduce((sum, year) => sum + year[figure], 0);
  const sums = figures.map((figure) => speak.millions(sumOf(figure)));
  return [
    heading(4, words.yearsTitle),
    paragraph(
      words.yearsIntro(
        speak.percent(100 * withdrawal.labour_saving, 1),
        speak.percent(100 * withdrawal.cash_releasing, 1),
      ),
    ),
    table(
      numberColumns(words.yearColumns),
      [...rows, [words.sum, ...sums]],
      report.money.amountsIn(speak.unitOfMillions),
    ),
    ...(withoutRate > 0 ? [paragraph(words.withoutRate(withoutRate))] : []),
    ...(withoutArena > 0 ? [paragraph(words.withoutArena(withoutArena, speak.money(sumOf('unplaced'))))] : []),
  ];
}

function rowBlocks({ rows }: MoneyBenefitsView, { report, speak }: Catalogue): Blocks {
  const words = report.money.benefits;
  const cells = ({ project, proposed, gross, withdrawn, npv, paybackYear, isPaid, breakEven }: BenefitRow) => [
    proposed
      ? [projectLink(project.id, project.title), ` (${words.proposal})`]
      : projectLink(project.id, project.title),
    speak.millions(gross),
    speak.millions(withdrawn),
    amountCell(npv, speak),
    npv === null
      ? unknownCell
      : isPaid
        ? words.fromStart
        : paybackYear === null
          ? words.notWithin
          : String(paybackYear),
    breakEven === null ? unknownCell : speak.percent(100 * breakEven),
  ];
  const left = rows.length - mostRows;
  return [
    heading(4, words.rowsTitle),
    paragraph(words.rowsIntro),
    table(
      numberColumns(words.rowColumns),
      rows.slice(0, mostRows).map(cells),
      report.money.amountsIn(speak.unitOfMillions),
    ),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
}
