// How far a benefit has come, by its own indicator (the formula that Prosjektportalen uses).
import type { Benefit, Measurement } from '../../generated/card-types.ts';
import { byCodePoint } from '../model/code-point-order.ts';

export interface BenefitAchievement {
  readonly last: Measurement;
  /** (value − baseline) / (target − baseline); negative when it has gone the wrong way; null when it cannot be said. */
  readonly share: number | null;
}

/** null where nothing is measured. */
export function benefitAchievement({ indicator, measurements = [] }: Benefit): BenefitAchievement | null {
  const measured = measurements.filter(({ value }) => value !== undefined);
  const last = measured.sort((a, b) => byCodePoint(a.date, b.date)).at(-1);
  if (!last) return null;
  const { baseline, target } = indicator ?? {};
  const known = baseline !== undefined && target !== undefined && target !== baseline;
  return { last, share: known ? (last.value - baseline) / (target - baseline) : null };
}
