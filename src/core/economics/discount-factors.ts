// Discount factors by repeated division, so that every machine gets the same digits.
import type { DiscountStep } from '../../generated/card-types.ts';
import type { EconomicsSettings } from './economics-settings.ts';

/**
 * f(0) = 1 and f(t) = f(t−1) / (1 + r(t−1)), where r is the rate that holds from that year.
 * Source: R-109/21, 4 % years 0–40, 3 % to 75, 2 % after.
 */
export function discountFactor(steps: readonly DiscountStep[], year: number): number {
  let factor = 1;
  for (let passed = 0; passed < year; passed += 1) factor /= 1 + rateFrom(steps, passed);
  return factor;
}

/** One factor for each year of the horizon. End-of-year discounts the base year once, the other convention not at all. */
export function discountFactors(settings: EconomicsSettings): readonly number[] {
  const first = settings.convention === 'end-of-year' ? 1 : 0;
  return Array.from({ length: settings.horizon }, (_, index) => discountFactor(settings.discount, index + first));
}

function rateFrom(steps: readonly DiscountStep[], year: number): number {
  return (steps.findLast((step) => step.from_year <= year) ?? steps[0])?.rate ?? 0;
}
