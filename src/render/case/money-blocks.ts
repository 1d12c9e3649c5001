// What the case costs: per year and payer, then what it is worth, how sure the figures are, and where the money comes from.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseMoney } from '../../view/case/case-money.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, column, paragraph, table } from '../build-blocks.ts';
import { roughMoney } from './case-names.ts';
import { caseSection } from './case-section.ts';
import { costTable, planTable } from './cost-table.ts';
import { fundingLines } from './funding-lines.ts';

export function moneyBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { money, isLight } = view;
  const facts = [...fundingFacts(money, catalogue), ...worthFacts(view, catalogue)];
  const content = [
    ...planTable(money, catalogue),
    ...costTable(money, catalogue),
    ...(facts.length > 0 ? [bullets(facts)] : []),
    ...(isLight ? [] : sensitivityBlocks(money, catalogue)),
  ];
  return caseSection('money', content, view, catalogue);
}

/** What nobody pays of project and operation, after where the money comes from. */
function fundingFacts(money: CaseMoney, catalogue: Catalogue): readonly string[] {
  const { report, speak } = catalogue;
  const words = report.casePaper.money;
  const { fundingGap, unfinanced, operation } = money;
  const saving = operation.filter(({ amount }) => amount < 0).at(-1);
  const isCovered = unfinanced === null && operation.some(({ amount }) => amount > 0);
  return [
    ...fundingLines(money, catalogue),
    ...(fundingGap === null ? [] : [words.gap(speak.money(fundingGap))]),
    ...(isCovered ? [words.financed] : []),
    ...(unfinanced === null ? [] : [words.notFinanced({ ...unfinanced, amount: speak.money(unfinanced.amount) })]),
    ...(saving ? [words.cheaper(speak.money(-saving.amount))] : []),
  ];
}

/** What it is worth, and how sure the cost is. */
function worthFacts(view: CaseView, catalogue: Catalogue): readonly string[] {
  const { money, isLight } = view;
  const { report, speak } = catalogue;
  const words = report.casePaper.money;
  const page = report.projectPage.money;
  const { p50, p85, nonPricedMustBeWorth, withoutPrice, stoppingCost } = money.figures;
  const rough = (amount: number): string => roughMoney(amount, speak);
  const loss = money.hasUnpriced ? words.nonPriced : words.pricedTooLow;
  const hasRange = p50 !== null && p85 !== null && !isLight && !money.isDelivered;
  return [
    ...(hasRange ? [words.range({ p50: rough(p50), p85: rough(p85) })] : []),
    ...(hasRange && isOutdated(money) ? [page.outdatedEstimate] : []),
    ...valueFacts(view, catalogue),
    ...(nonPricedMustBeWorth === null ? [] : [loss(rough(nonPricedMustBeWorth))]),
    ...(withoutPrice.length > 0 ? [page.withoutPrice(withoutPrice, speak)] : []),
    ...(stoppingCost === null ? [] : [page.stopping(speak.money(stoppingCost))]),
  ];
}

/** Nothing is told of a value of nothing: then everything is spent, and the benefits count elsewhere. */
function valueFacts({ money, isLight }: CaseView, { report, speak }: Catalogue): readonly string[] {
  const { figures, horizon, baseYear, isUnderWay } = money;
  const { npv, netBenefitRatio: net, paybackYear, breakEven } = figures;
  const words = report.casePaper.money;
  const page = report.projectPage.money;
  if (npv === null || npv === 0) return [];
  const value = [
    words.npv(roughMoney(npv, speak), { years: horizon, from: baseYear, to: baseYear + horizon - 1 }, isUnderWay),
    ...(net === null ? [] : [words.ratio(speak.fixed(net, 2))]),
  ];
  const even = [
    ...(paybackYear === null ? [] : [page.payback(paybackYear, npv < 0)]),
    ...(breakEven === null || isLight ? [] : [page.breakEven(speak.percent(100 * breakEven))]),
  ];
  return [
    value.join(' '),
    ...(isLight ? [] : grossText(money, { report, speak })),
    ...(even.length > 0 ? [even.join(' ')] : []),
  ];
}

/** As schemes that give money count it: over ten years, before costs, and not discounted. */
function grossText({ figures: { perKrone } }: CaseMoney, { report, speak }: Pick<Catalogue, 'report' | 'speak'>) {
  if (!perKrone) return [];
  const ratio = (value: number | null): string | null => (value === null ? null : speak.number(value, 1));
  const { from, to, gross, perCost, perGranted } = perKrone;
  const told = { from, to, gross: roughMoney(gross, speak), perCost: ratio(perCost), perGranted: ratio(perGranted) };
  return [report.followUp.page.perKrone(told)];
}

function isOutdated({ figures: { estimate, p50 }, cost }: CaseMoney): boolean {
  return estimate?.high !== undefined && cost !== null && cost > estimate.high && p50 !== null;
}

/** Assumptions that do not move the value are left out: a project without operation has nothing to vary there. */
function sensitivityBlocks({ sensitivity, sensitivityPercent }: CaseMoney, { report, speak }: Catalogue): Blocks {
  const words = report.casePaper.money;
  const moving = sensitivity.filter(({ npv: [low, high] }) => speak.millions(low) !== speak.millions(high));
  if (moving.length === 0) return [];
  const percent = speak.percent(sensitivityPercent);
  const rows = moving.map(({ assumption, npv }) => [words.assumptions[assumption], ...npv.map(speak.millions)]);
  const headers = [words.lower(percent), words.higher(percent)].map((each) => `${each}, ${speak.unitOfMillions}`);
  const shown: Block = table([words.assumption, ...headers.map((each) => column(each, 'right'))], rows);
  return [paragraph(words.sensitivity(percent)), shown];
}
