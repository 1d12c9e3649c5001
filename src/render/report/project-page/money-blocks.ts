// The money of a project: a table per year, and the figures that follow, each with what it is made of.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { MoneyRow, PageMoney } from '../../../view/report/project-page/page-money.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { bullets, column, paragraph, table } from '../../build-blocks.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function moneyBlocks(money: PageMoney, style: PageStyle): Blocks {
  const { catalogue } = style;
  const words = catalogue.report.projectPage.money;
  const figures = figuresOf(money, catalogue);
  const content = [
    ...(money.rows.length > 0 ? [yearTable(money, catalogue), paragraph(words.unit(catalogue.speak.unitOfMillions))] : []),
    ...(figures.length > 0 ? [bullets(figures)] : []),
  ];
  return pageSection('money', content.length > 0 ? content : [paragraph(words.none)], style);
}

function yearTable({ rows, total }: PageMoney, { speak, report }: Catalogue): Block {
  const words = report.projectPage.money;
  const amount = (value: number | null): string => (value === null ? '–' : speak.millions(value));
  const names = [speak.field('cost_line.budget'), words.planned, speak.field('cost_line.actual'), words.operation, words.benefit, words.funding];
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

function figuresOf(money: PageMoney, { speak, report }: Catalogue): readonly string[] {
  const words = report.projectPage.money;
  const { estimate, p50, p85, npv, netBenefitRatio: ratio } = money;
  const { low, likely, high } = estimate ?? {};
  const amount = (value: number | undefined): string => (value === undefined ? '–' : speak.shortMoney(value));
  return [
    ...(low !== undefined || high !== undefined ? [words.estimate({ low: amount(low), likely: amount(likely), high: amount(high) })] : []),
    ...(p50 !== null && p85 !== null ? [words.range({ p50: speak.shortMoney(p50), p85: speak.shortMoney(p85) })] : []),
    ...(npv !== null ? [words.npv({ npv: speak.shortMoney(npv), ratio: ratio === null ? null : speak.number(ratio, 2) })] : []),
    ...(money.paybackYear !== null ? [words.payback(money.paybackYear)] : []),
    ...(money.breakEven !== null ? [words.breakEven(speak.percent(100 * money.breakEven))] : []),
    ...(money.nonPricedMustBeWorth !== null ? [words.nonPriced(speak.shortMoney(money.nonPricedMustBeWorth))] : []),
    ...(money.costKnown ? [] : [words.costUnknown]),
    ...(money.withoutPrice.length > 0 ? [words.withoutPrice(money.withoutPrice, speak)] : []),
    ...(money.countedElsewhere.length > 0 ? [words.countedElsewhere(money.countedElsewhere, speak)] : []),
    ...(money.stoppingCost !== null ? [words.stopping(speak.shortMoney(money.stoppingCost))] : []),
    ...(money.funding.length > 0 ? [`${words.fundingBySource} ${fundingText(money, { speak, report })}.`] : []),
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
