// The figures that need both sides of the account: cost and benefit.
import type { Card } from '../model/portfolio.ts';
import { type CashYear, netOf } from './cash-flow.ts';
import { discountFactors } from './discount-factors.ts';
import type { EconomicsSettings } from './economics-settings.ts';
import { internalRate } from './internal-rate.ts';
import {
  breakEvenRealisation,
  netBenefitPerBudgetKrone,
  netPresentValue,
  taxFundingCost,
} from './net-present-value.ts';
import { paybackYear } from './payback-year.ts';
import { presentValuesOf } from './present-values-of.ts';
import { isUnderWay } from './remaining-cost.ts';
import { type SensitivityLine, sensitivityOf } from './sensitivity.ts';
import { wholeUnits } from './whole-units.ts';

/** Amounts are whole units of the currency; present values are in the base year. */
export interface NetFigures {
  readonly taxCost: number | null;
  readonly npv: number | null;
  /** Net present value per budget krone. */
  readonly netBenefitRatio: number | null;
  /** Gross benefit per krone of project cost, undiscounted. */
  readonly grossBenefitRatio: number | null;
  readonly paybackYear: number | null;
  readonly internalRate: number | null;
  /** Share of the benefit that must come for the project to break even. */
  readonly breakEven: number | null;
  /** "The non-priced effects must be worth at least X": only when the priced ones do not carry the cost. */
  readonly nonPricedMustBeWorth: number | null;
  /** What continuing is worth against stopping now, since stopping costs too; null unless under way. */
  readonly gainOfContinuing: number | null;
  readonly sensitivity: readonly SensitivityLine[];
}

export const noNetFigures: NetFigures = {
  taxCost: null,
  npv: null,
  netBenefitRatio: null,
  grossBenefitRatio: null,
  paybackYear: null,
  internalRate: null,
  breakEven: null,
  nonPricedMustBeWorth: null,
  gainOfContinuing: null,
  sensitivity: [],
};

export function netFigures(card: Card, years: readonly CashYear[], settings: EconomicsSettings): NetFigures {
  const values = presentValuesOf(years, discountFactors(settings));
  const npv = wholeUnits(netPresentValue(values, settings.taxCost));
  const net = years.map(netOf);
  return {
    taxCost: wholeUnits(taxFundingCost(values, settings.taxCost)),
    npv,
    netBenefitRatio: netBenefitPerBudgetKrone(values, settings.taxCost),
    grossBenefitRatio: grossBenefitPerKrone(years),
    paybackYear: paybackYear(net, settings.baseYear),
    internalRate: internalRate(net),
    breakEven: breakEvenRealisation(values, settings.taxCost),
    nonPricedMustBeWorth: npv < 0 ? -npv : null,
    gainOfContinuing: isUnderWay(card) ? npv + wholeUnits((card.cost?.stopping ?? 0) * (1 + settings.taxCost)) : null,
    sensitivity: sensitivityOf(years, settings),
  };
}

function grossBenefitPerKrone(years: readonly CashYear[]): number | null {
  const cost = years.reduce((sum, year) => sum + year.projectCost, 0);
  return cost > 0 ? years.reduce((sum, year) => sum + year.benefit, 0) / cost : null;
}
