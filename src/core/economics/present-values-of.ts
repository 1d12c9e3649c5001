// Present values of a cash flow, with cost and benefit scaled when an assumption is tried out.
import type { CashYear } from './cash-flow.ts';
import type { PresentValues } from './net-present-value.ts';
import { presentValue } from './present-value.ts';

/** Factors on the amounts: 1.41 on projectCost is an overrun of 41 %, 0.75 on benefit means that a quarter never comes. */
export interface Scaling {
  readonly projectCost?: number;
  readonly operation?: number;
  readonly benefit?: number;
}

export function presentValuesOf(
  flow: readonly CashYear[],
  factors: readonly number[],
  scaling: Scaling = {},
): PresentValues {
  const { projectCost = 1, operation = 1, benefit = 1 } = scaling;
  const valued = (amount: (year: CashYear) => number) => presentValue(flow.map(amount), factors);
  return {
    benefit: benefit * valued((year) => year.benefit),
    cost: projectCost * valued((year) => year.projectCost) + operation * valued((year) => year.operation),
    withdrawn: benefit * valued((year) => year.withdrawn),
  };
}
