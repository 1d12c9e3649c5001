// The one list of rules about cost, funding and budgets.
import { budgetProposalTwice } from './budget-proposal-twice.ts';
import { ceilingExceeded } from './ceiling-exceeded.ts';
import { costOutsidePeriod } from './cost-outside-period.ts';
import { forecastOverBudget } from './forecast-over-budget.ts';
import { fundingBelowCost } from './funding-below-cost.ts';
import { fundingRefusedCounted } from './funding-refused-counted.ts';
import { fundingSchemeLimits } from './funding-scheme-limits.ts';
import { operationNotFinanced } from './operation-not-financed.ts';
import { overspend } from './overspend.ts';
import { paidWithoutBenefitPlan } from './paid-without-benefit-plan.ts';
import type { ArgumentsOf } from './rule-arguments.ts';

export const moneyRules = {
  'ceiling-exceeded': ceilingExceeded,
  'operation-not-financed': operationNotFinanced,
  'funding-refused-counted': fundingRefusedCounted,
  'funding-below-cost': fundingBelowCost,
  'paid-without-benefit-plan': paidWithoutBenefitPlan,
  overspend,
  'forecast-over-budget': forecastOverBudget,
  'budget-proposal-twice': budgetProposalTwice,
  'funding-scheme-limits': fundingSchemeLimits,
  'cost-outside-period': costOutsidePeriod,
} as const;

export type MoneyArguments = ArgumentsOf<typeof moneyRules>;
