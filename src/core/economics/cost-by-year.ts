// When the planned project cost falls: the years that the card gives, else the estimate spread evenly over the period, or over the pilot's own.
import { plannedCostByYear } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { yearOf } from './economics-settings.ts';

/** Whole units of the currency, nominal; null when the amount or the years are unknown. */
export function costByYear(card: Card): ReadonlyMap<number, number> | null {
  const given = plannedCostByYear(card);
  return given.size > 0 ? given : spreadEstimate(card);
}

function spreadEstimate(card: Card): ReadonlyMap<number, number> | null {
  const likely = card.cost?.estimate?.likely;
  const { start, end = start } = periodOf(card);
  if (likely === undefined || start === undefined) return null;
  const first = yearOf(start);
  const years = Math.max(1, yearOf(end ?? start) - first + 1);
  const share = Math.floor(likely / years);
  return new Map(
    Array.from({ length: years }, (_, index) => [first + index, index === 0 ? likely - share * (years - 1) : share]),
  );
}

function periodOf({ time, pilot }: Card): { readonly start?: string | undefined; readonly end?: string | undefined } {
  return time?.period?.start === undefined ? { start: pilot?.start ?? pilot?.end, end: pilot?.end } : time.period;
}
