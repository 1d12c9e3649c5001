// All figures in money about one project. What is unknown is null, never zero.
import type { Project } from '../model/portfolio.ts';
import { type CashYear, cashFlow } from './cash-flow.ts';
import { countedBenefits, isPriced } from './counted-benefits.ts';
import { discountFactors } from './discount-factors.ts';
import type { EconomicsSettings } from './economics-settings.ts';
import { type NetFigures, netFigures, noNetFigures } from './net-figures.ts';
import { type NonPricedEffect, nonPricedEffects } from './non-priced-effects.ts';
import { presentValuesOf } from './present-values-of.ts';
import { isUnderWay, remainingCost } from './remaining-cost.ts';
import { wholeUnits } from './whole-units.ts';
import { hasArena, withdrawalRate } from './withdrawal-rate.ts';

/** Amounts are whole units of the currency; present values are in the base year. */
export interface ProjectEconomics extends NetFigures {
  /** Begun: only what remains counts, and stopping has a price. */
  readonly underWay: boolean;
  /** Empty when neither cost nor benefit is known. */
  readonly years: readonly CashYear[];
  readonly costKnown: boolean;
  /** Known in money: some benefit has a price, and none lacks the price it should have. */
  readonly benefitKnown: boolean;
  /** Planned cost that is spent already and therefore left out. */
  readonly sunk: number | null;
  readonly presentValueCost: number | null;
  readonly presentValueBenefit: number | null;
  readonly presentValueWithdrawn: number | null;
  readonly stoppingCost: number | null;
  readonly nonPriced: readonly NonPricedEffect[];
  /** Ids of benefits: counted on another card, without the price they should have, without a chosen withdrawal rate, without an arena. */
  readonly countedElsewhere: readonly string[];
  readonly withoutPrice: readonly string[];
  readonly withoutWithdrawalRate: readonly string[];
  readonly withoutArena: readonly string[];
}

/** `sharing`: ids of the cards that a benefit may be shared with, from `sharingIds`. */
export function projectEconomics(
  project: Project,
  settings: EconomicsSettings,
  sharing: ReadonlySet<string> = new Set(),
): ProjectEconomics {
  const { card } = project;
  const benefits = countedBenefits(project, sharing);
  const remaining = remainingCost(card, settings.baseYear);
  const costKnown = remaining !== null;
  const nothingLacksPrice = (card.benefits ?? []).length > 0 && benefits.unknown.length === 0;
  const benefitKnown = nothingLacksPrice && (card.benefits ?? []).some(isPriced);
  const years =
    costKnown || benefitKnown ? cashFlow(card, remaining?.byYear ?? new Map(), benefits.counted, settings) : [];
  const values = presentValuesOf(years, discountFactors(settings));
  return {
    underWay: isUnderWay(card),
    years,
    costKnown,
    benefitKnown,
    sunk: remaining?.sunk ?? null,
    presentValueCost: costKnown ? wholeUnits(values.cost) : null,
    presentValueBenefit: benefitKnown ? wholeUnits(values.benefit) : null,
    presentValueWithdrawn: benefitKnown ? wholeUnits(values.withdrawn) : null,
    ...(costKnown && nothingLacksPrice ? figuresOf(netFigures(card, years, settings), benefitKnown) : noNetFigures),
    stoppingCost: card.cost?.stopping ?? null,
    nonPriced: nonPricedEffects(card),
    countedElsewhere: benefits.elsewhere,
    withoutPrice: benefits.unknown,
    withoutWithdrawalRate: benefits.counted
      .filter((each) => withdrawalRate(each, settings) === null)
      .map(({ id }) => id),
    withoutArena: benefits.counted.filter((each) => !hasArena(each)).map(({ id }) => id),
  };
}

// Where nothing is priced there is no net value, only what the effects without a price must be worth together.
function figuresOf(figures: NetFigures, benefitKnown: boolean): NetFigures {
  return benefitKnown ? figures : { ...noNetFigures, nonPricedMustBeWorth: figures.nonPricedMustBeWorth };
}
