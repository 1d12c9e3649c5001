// Money, benefits and people: what the portfolio costs and gives, per year, and whether there is enough.
import { type MoneyBenefitsView, moneyBenefitsView } from './money-benefits-view.ts';
import { type MoneyCapacityView, moneyCapacityView } from './money-capacity-view.ts';
import { type MoneyCostView, moneyCostView } from './money-cost-view.ts';
import { type MoneyFundingView, moneyFundingView } from './money-funding-view.ts';
import { type MoneyOverspendView, moneyOverspendView } from './money-overspend-view.ts';
import { type MoneyRealisedView, moneyRealisedView } from './money-realised-view.ts';
import { type MoneySchemesView, moneySchemesView } from './money-schemes-view.ts';
import { type MoneyUncertaintyView, moneyUncertaintyView } from './money-uncertainty-view.ts';
import type { ReportFacts } from './report-facts.ts';

export interface MoneyView {
  readonly cost: MoneyCostView;
  readonly overspend: MoneyOverspendView;
  readonly funding: MoneyFundingView;
  readonly schemes: MoneySchemesView;
  readonly uncertainty: MoneyUncertaintyView;
  readonly benefits: MoneyBenefitsView;
  readonly realised: MoneyRealisedView;
  readonly capacity: MoneyCapacityView;
}

export function moneyView(facts: ReportFacts): MoneyView {
  return {
    cost: moneyCostView(facts),
    overspend: moneyOverspendView(facts),
    funding: moneyFundingView(facts),
    schemes: moneySchemesView(facts),
    uncertainty: moneyUncertaintyView(facts),
    benefits: moneyBenefitsView(facts),
    realised: moneyRealisedView(facts),
    capacity: moneyCapacityView(facts),
  };
}
