// The chapter on money, benefits and people: the picture in a few points, then the tables it is taken from.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { MoneyView } from '../../view/report/money-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading } from '../build-blocks.ts';
import { leastSureYear } from '../cost-year-sentences.ts';
import { moneyBenefitsBlocks } from './money-benefits.ts';
import { moneyCapacityBlocks } from './money-capacity.ts';
import { moneyCostBlocks } from './money-cost.ts';
import { moneyFundingBlocks } from './money-funding.ts';
import { moneyOverspendBlocks } from './money-overspend.ts';
import { moneyRealisedBlocks } from './money-realised.ts';
import { moneySchemesBlocks } from './money-schemes.ts';
import { moneyUncertaintyBlocks } from './money-uncertainty.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';

export function moneyBlocks(view: MoneyView, catalogue: Catalogue, marks: SinceMarks = noMarks): Blocks {
  const points = [
    ...costPoints(view, catalogue),
    ...rangePoints(view, catalogue),
    ...benefitPoints(view, catalogue),
    ...peoplePoints(view, catalogue),
  ];
  return [
    heading(2, catalogue.report.money.title, 'okonomi'),
    ...(points.length > 0 ? [bullets(points)] : []),
    ...moneyCostBlocks(view.cost, catalogue),
    ...moneyOverspendBlocks(view.overspend, catalogue),
    ...moneyFundingBlocks(view.funding, catalogue, marks),
    ...moneySchemesBlocks(view.schemes, catalogue),
    ...moneyUncertaintyBlocks(view.uncertainty, catalogue),
    ...moneyBenefitsBlocks(view.benefits, catalogue),
    ...moneyRealisedBlocks(view.realised, catalogue),
    ...moneyCapacityBlocks(view.capacity, catalogue),
  ];
}

// The year that the next decisions are about: the one after this, when it is planned, else this.
function costPoints({ cost }: MoneyView, { report, speak }: Catalogue): readonly string[] {
  const words = report.money.summary;
  const year = [cost.currentYear + 1, cost.currentYear]
    .map((wanted) => cost.years.find((each) => each.year === wanted))
    .find((each) => each !== undefined);
  if (!year) return [];
  const [decided, proposed] = [speak.shortMoney(year.expected ?? 0), speak.shortMoney(year.proposed ?? 0)];
  const frame = cost.frame.years.find((each) => each.year === year.year);
  if (cost.frame.isWhole) return [words.area(year.year, decided, proposed)];
  if (!frame) return [words.noFrame(year.year, decided, proposed)];
  const free = frame.frame - frame.reserve - frame.usedFirst;
  return [
    words.frame(year.year, decided, proposed, speak.shortMoney(frame.frame)),
    free < 0
      ? words.overbound(year.year, speak.shortMoney(-free))
      : words.bound(year.year, speak.shortMoney(frame.usedFirst), speak.shortMoney(free)),
  ];
}

function rangePoints({ uncertainty }: MoneyView, catalogue: Catalogue): readonly string[] {
  const { report, speak } = catalogue;
  if (uncertainty.withRange === 0) return [];
  const [low, high] = [Math.min(...uncertainty.p85), Math.max(...uncertainty.p85)];
  return [
    report.money.summary.range(speak.shortMoney(uncertainty.planned), speak.shortMoney(low), speak.shortMoney(high)),
    ...leastSureYear(uncertainty.years, catalogue),
  ];
}

function benefitPoints({ benefits }: MoneyView, { report, speak }: Catalogue): readonly string[] {
  if (benefits.rows.length === 0) return [];
  return [
    report.money.summary.benefits(speak.shortMoney(benefits.decided.npv), speak.shortMoney(benefits.proposed.npv)),
  ];
}

function peoplePoints({ capacity }: MoneyView, { report, speak }: Catalogue): readonly string[] {
  const words = report.money.summary;
  const rows = capacity.rows.filter(({ short }) => short !== null);
  if (rows.length === 0) return [];
  const worst = rows.reduce((most, row) => ((row.short ?? 0) > (most.short ?? 0) ? row : most));
  if (!worst.short) return [words.enoughPeople];
  return [words.short(worst.name ?? worst.competence, worst.year, speak.number(worst.short, 2))];
}
