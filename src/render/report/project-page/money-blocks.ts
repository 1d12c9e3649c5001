// The money of a project: a table per year, and the figures that follow, each with what it is made of.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { MoneyRow } from '../../../view/report/project-page/money-row.ts';
import type { PageMoney } from '../../../view/report/project-page/page-money.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { bullets, column, paragraph, table } from '../../build-blocks.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function moneyBlocks({ money, asked }: ProjectPage, style: PageStyle): Blocks {
  const { catalogue } = style;
  const words = catalogue.report.projectPage.money;
  const figures = [...costFigures(money, catalogue), ...worthFigures(money, catalogue)];
  if (asked.benefits && money.unknownCost) figures.push(words.unknownCost[money.unknownCost]);
  const content = [
    ...(money.rows.length > 0
      ? [yearTable(money, catalogue), paragraph(words.unit(catalogue.speak.unitOfMillions))]
      : []),
    ...(figures.length > 0 ? [bullets(figures)] : []),
  ];
  const none = asked.benefits ? [paragraph(words.none)] : [];
  return pageSection('money', content.length > 0 ? content : none, style);
}

function yearTable({ rows, total }: PageMoney, { speak, report }: Catalogue): Block {
  const words = report.projectPage.money;
  const amount = (value: number | null): string => (value === null ? '–' : speak.millions(value));
  const names = [
    speak.field('cost_line.budget'),
    words.planned,
    speak.field('cost_line.actual'),
    words.operation,
    words.benefit,
    words.funding,
  ];
  const cells = (row: MoneyRow): readonly string[] =>
    [row.budget, row.planned, row.actual, row.operation, row.benefit, row.funding].map(amount);
  const year = ({ from, to }: MoneyRow): string => (from === to ? String(from) : words.everyYear({ from, to }));
  return table(
    [words.year, ...names.map((name) => column(name, 'right'))],
    [
      ...rows.map((row) => [year(row), ...cells(row)]),
      [words.total, amount(total.budget), amount(total.planned), amount(total.actual), '', '', amount(total.funding)],
    ],
  );
}

/** What it costs, and where the money comes from. */
function costFigures(money: PageMoney, { speak, report }: Catalogue): readonly string[] {
  const words = report.projectPage.money;
  const { estimate, p50, p85, total } = money;
  const { low, likely, high } = estimate ?? {};
  const amount = (value: number | undefined): string => (value === undefined ? '–' : speak.shortMoney(value));
  const isRange = low !== undefined || high !== undefined;
  const isOutdated = high !== undefined && total.planned !== null && total.planned > high;
  return [
    ...(isRange ? [words.estimate({ low: amount(low), likely: amount(likely), high: amount(high) })] : []),
    ...(p50 !== null && p85 !== null ? [words.range({ p50: speak.shortMoney(p50), p85: speak.shortMoney(p85) })] : []),
    ...(isOutdated && p50 !== null ? [words.outdatedEstimate] : []),
    ...(money.stoppingCost !== null ? [words.stopping(speak.shortMoney(money.stoppingCost))] : []),
    ...(money.funding.length > 0 ? [`${words.fundingBySource} ${fundingText(money, { speak, report })}.`] : []),
  ];
}

/** What it is worth. */
function worthFigures(money: PageMoney, { speak, report }: Catalogue): readonly string[] {
  const words = report.projectPage.money;
  const { npv, netBenefitRatio, paybackYear, breakEven, nonPricedMustBeWorth, withoutPrice, countedElsewhere } = money;
  const ratio = netBenefitRatio === null ? null : speak.number(netBenefitRatio, 2);
  return [
    ...(npv !== null ? [words.npv({ npv: speak.shortMoney(npv), ratio })] : []),
    ...perKroneText(money, { speak, report }),
    ...(paybackYear !== null ? [words.payback(paybackYear, (npv ?? 0) < 0)] : []),
    ...(breakEven !== null ? [words.breakEven(speak.percent(100 * breakEven))] : []),
    ...(nonPricedMustBeWorth !== null ? [words.nonPriced(speak.shortMoney(nonPricedMustBeWorth))] : []),
    ...(withoutPrice.length > 0 ? [words.withoutPrice(withoutPrice, speak)] : []),
    ...(countedElsewhere.length > 0 ? [words.countedElsewhere(countedElsewhere, speak)] : []),
  ];
}

function fundingText({ funding }: PageMoney, { speak, report }: Pick<Catalogue, 'speak' | 'report'>): string {
  return funding
    .map(({ source, status, amount }) => {
      const state = status ? ` (${speak.choice(`funding_status=${status}`).toLowerCase()})` : '';
      const sum = amount === null ? report.projectPage.money.unknownAmount : speak.shortMoney(amount);
      return `${speak.choice(`funding_source=${source}`)}${state} ${sum}`;
    })
    .join('; ');
}

function perKroneText(
  { perKrone }: PageMoney,
  { speak, report }: Pick<Catalogue, 'speak' | 'report'>,
): readonly string[] {
  if (!perKrone) return [];
  const { from, to, gross, perCost, perGranted } = perKrone;
  const ratio = (value: number | null) => (value === null ? null : speak.number(value, 1));
  return [
    report.followUp.page.perKrone({
      from,
      to,
      gross: speak.shortMoney(gross),
      perCost: ratio(perCost),
      perGranted: ratio(perGranted),
    }),
  ];
}
