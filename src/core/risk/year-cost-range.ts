// What a year may come to cost, and in how many cases its frame is enough: between "each for itself" and "all overrun together".
import { wholeUnits } from '../economics/whole-units.ts';
import { drawnQuantile } from './cost-draws.ts';
import type { YearCostSums } from './year-cost-sums.ts';

/** Whole units of the currency. */
export interface YearCostRange {
  readonly year: number;
  /** As planned, with what delivered projects still cost. */
  readonly planned: number;
  readonly frame: number | null;
  readonly reserve: number;
  readonly independent: YearCostCase;
  readonly together: YearCostCase;
}

export interface YearCostCase {
  readonly p10: number;
  readonly p50: number;
  readonly p85: number;
  /** Share of the cases, 0–1, in which the frame is enough, and in which it is so without the reserve; null without a frame. */
  readonly frameHolds: number | null;
  readonly reserveUntouched: number | null;
}

export function yearCostRanges(sums: readonly YearCostSums[]): readonly YearCostRange[] {
  const shares = {
    independent: { holds: heldShares(sums, 'independent', false), untouched: heldShares(sums, 'independent', true) },
    together: { holds: heldShares(sums, 'together', false), untouched: heldShares(sums, 'together', true) },
  };
  const moving = movingSince(sums);
  return sums.map((sum, index) => {
    const { frame, planned, certain, quantiles } = sum;
    const heldIn = (kind: 'independent' | 'together') => ({
      frameHolds: shares[kind].holds[index] ?? null,
      reserveUntouched: shares[kind].untouched[index] ?? null,
    });
    const together = {
      p10: wholeUnits(certain + quantiles.p10),
      p50: wholeUnits(certain + quantiles.p50),
      p85: wholeUnits(certain + quantiles.p85),
      ...heldIn('together'),
    };
    // One project has nobody to overrun apart from.
    const isAlone = (moving[index]?.size ?? 0) < 2;
    const independent = isAlone ? together : { ...drawnQuantiles(sum), ...heldIn('independent') };
    return { year: frame.year, planned, frame: frame.frame, reserve: frame.reserve, independent, together };
  });
}

function drawnQuantiles({ certain, independent }: YearCostSums): Pick<YearCostCase, 'p10' | 'p50' | 'p85'> {
  const sorted = Float64Array.from(independent).sort();
  const at = (percent: number) => wholeUnits(certain + drawnQuantile(sorted, percent));
  return { p10: at(10), p50: at(50), p85: at(85) };
}

/** Case by case through the years, since what one leaves may be carried into the next. An amount within half a unit is the same. */
function heldShares(
  sums: readonly YearCostSums[],
  kind: 'independent' | 'together',
  isReserveKept: boolean,
): readonly (number | null)[] {
  const carried = new Float64Array(sums[0]?.[kind].length ?? 0);
  return sums.map((sum, index) => {
    const { frame, reserve, carryOver } = sum.frame;
    if (!follows(sums, index)) carried.fill(0);
    if (frame === null) return null;
    const limit = frame - (isReserveKept ? reserve : 0) - sum.certain;
    const costs = sum[kind];
    let held = 0;
    for (let at = 0; at < costs.length; at += 1) {
      const left = limit + (carried[at] ?? 0) - (costs[at] ?? 0);
      if (left > -0.5) held += 1;
      carried[at] = Math.max(0, Math.min(carryOver, left));
    }
    return held / costs.length;
  });
}

/** Nothing crosses a year without a frame. */
function follows(sums: readonly YearCostSums[], index: number): boolean {
  const [before, own] = [sums[index - 1]?.frame, sums[index]?.frame];
  return before !== undefined && own !== undefined && before.frame !== null && before.year === own.year - 1;
}

/** Whose cost decides what is left in each year: those that move in it, and, where something may be carried over, in the years before. */
function movingSince(sums: readonly YearCostSums[]): readonly ReadonlySet<string>[] {
  const all: ReadonlySet<string>[] = [];
  for (const [index, { moving }] of sums.entries()) {
    const isCarried = follows(sums, index) && (sums[index - 1]?.frame.carryOver ?? 0) > 0;
    all.push(isCarried ? new Set([...(all[index - 1] ?? []), ...moving]) : moving);
  }
  return all;
}
