// Effects without a price, by the plus–minus method: shown one by one, never summed.
import type { Extent, Importance } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';
import { isPriced } from './counted-benefits.ts';

export interface NonPricedEffect {
  readonly benefit: string;
  readonly name: string;
  readonly importance: Importance | null;
  readonly extent: Extent | null;
  /** From −4 (− − − −) to 4 (+ + + +); null when importance or extent is missing. */
  readonly consequence: number | null;
}

const importanceSteps: Record<Importance, number> = { small: 1, medium: 2, large: 3 };
const extentSteps: Record<Extent, number> = {
  large_negative: -3,
  medium_negative: -2,
  small_negative: -1,
  none: 0,
  small_positive: 1,
  medium_positive: 2,
  large_positive: 3,
};

/** Every benefit without a price, in the order of the card. */
export function nonPricedEffects({ benefits = [] }: Card): readonly NonPricedEffect[] {
  return benefits
    .filter((benefit) => !isPriced(benefit))
    .map(({ id, name, importance, extent }) => ({
      benefit: id,
      name,
      importance: importance ?? null,
      extent: extent ?? null,
      consequence: importance && extent ? consequence(importance, extent) : null,
    }));
}

/** DFØ's table read diagonally: both steps (1–3) added, less 2, and at least one plus or minus unless there is no change. */
export function consequence(importance: Importance, extent: Extent): number {
  const size = extentSteps[extent];
  const marks = Math.max(1, importanceSteps[importance] + Math.abs(size) - 2);
  return size === 0 ? 0 : size > 0 ? marks : -marks;
}
