// What each organisation pays each year, project and operation, in whole units of the currency; and for a project under way, the plan
// against the budget.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseMoney, SharedAmount } from '../../view/case/case-money.ts';
import type { Blocks } from '../blocks.ts';
import { column, paragraph, table } from '../build-blocks.ts';

/** Left out where it would only repeat one amount, or the plan that stands above it. */
export function costTable(money: CaseMoney, catalogue: Catalogue): Blocks {
  const { overview, report, speak } = catalogue;
  const words = report.casePaper.money;
  const { payers, years, operation, isUnderWay } = money;
  const saysNothingNew = payers.length === 0 && operation.length === 0 && (isUnderWay || years.length < 2);
  const rows = saysNothingNew ? [] : costRows(money, catalogue);
  if (rows.length === 0) return [];
  const names = payers.map(({ name, share }) => words.payer(name || overview.unnamed, speak.percent(share, 2)));
  const headers = [words.year, ...[words.sum, ...names].map((each) => column(each, 'right'))];
  return [paragraph(payers.length > 0 ? words.perPayer(speak) : words.perYear(speak)), table(headers, rows)];
}

function costRows(
  { years: all, total: sum, operation, isDelivered, isUnderWay }: CaseMoney,
  { report, speak }: Catalogue,
) {
  const words = report.casePaper.money;
  const isTold = isDelivered && isUnderWay;
  const [years, total] = isTold ? [[], null] : [all, sum];
  const number = (amount: number): string => (amount === 0 ? '–' : speak.number(amount));
  const cells = ({ amount, parts }: SharedAmount): readonly string[] => [amount, ...parts].map(number);
  return [
    ...years.map((each) => [String(each.year), ...cells(each)]),
    ...(total && years.length !== 1 ? [[words.project, ...cells(total)]] : []),
    ...operation.map((run) => [runText(run, words), ...cells(run)]),
  ];
}

function runText(
  { from, to }: CaseMoney['operation'][number],
  words: Catalogue['report']['casePaper']['money'],
): string {
  return from === to ? words.operationIn(from) : words.operationEvery(from, to);
}

/** Only where something is spent or expected, so that there is something to compare. */
export function planTable({ isUnderWay, figures }: CaseMoney, { report, speak }: Catalogue): Blocks {
  if (!isUnderWay) return [];
  const words = report.projectPage.money;
  const amount = (value: number | null): string => (value === null || value === 0 ? '–' : speak.number(value));
  const names = [speak.field('cost_line.budget'), words.planned, speak.field('cost_line.actual')];
  const years = figures.rows.filter(({ budget, planned, actual }) => [budget, planned, actual].some((each) => each));
  const rows = [
    ...years.map(({ from, budget, planned, actual }) => [String(from), ...[budget, planned, actual].map(amount)]),
    [words.total, ...[figures.total.budget, figures.total.planned, figures.total.actual].map(amount)],
  ];
  return [
    paragraph(report.casePaper.money.plan(speak)),
    table([words.year, ...names.map((name) => column(name, 'right'))], rows),
  ];
}
