// Net present value with the cost of taxes, and the two figures that follow from it. Nothing is rounded here.

export interface PresentValues {
  readonly benefit: number;
  /** Project cost and operation, all paid over public budgets. */
  readonly cost: number;
  /** The part of the benefit that is really taken out of public budgets. */
  readonly withdrawn: number;
}

/**
 * B benefit, C cost, W withdrawn (all present values), t tax cost: t × (C − W) is what it costs society to raise the money.
 * Negative when more is withdrawn than spent. Source: R-109/21 and DFØ's guide.
 */
export function taxFundingCost({ cost, withdrawn }: PresentValues, t: number): number {
  return t * (cost - withdrawn);
}

/** B − C − t (C − W). */
export function netPresentValue(values: PresentValues, t: number): number {
  return values.benefit - values.cost - taxFundingCost(values, t);
}

/** Net present value per krone that public budgets pay, before what is withdrawn again; null where they pay nothing. */
export function netBenefitPerBudgetKrone(values: PresentValues, t: number): number | null {
  return values.cost > 0 ? netPresentValue(values, t) / values.cost : null;
}

/**
 * The share g of the benefit that must come for the net present value to be exactly zero: g (B + t W) = C (1 + t).
 * Without withdrawal that is C (1 + t) / B. null without benefit or without cost.
 */
export function breakEvenRealisation({ benefit, cost, withdrawn }: PresentValues, t: number): number | null {
  const worth = benefit + t * withdrawn;
  return worth > 0 && cost > 0 ? (cost * (1 + t)) / worth : null;
}
