// What every amount in one year would buy, as steps: who comes in and goes out at each, where today's frame stands, and the next step.
import type { Stair, Staircase } from '../../core/select/explain/budget-staircase.ts';
import type { Program } from '../../core/select/program/program.ts';

/** Amounts are whole units of the currency, values points. */
export interface StaircaseView {
  readonly year: number;
  /** The frame of the year. */
  readonly frame: number;
  /** The most frame that was looked at. */
  readonly highest: number;
  /** Rising. */
  readonly steps: readonly StepRow[];
  /** True when there are lower steps that were not looked at. */
  readonly cut: boolean;
  /** The step that the frame stands on: where it begins, from where it rose, and what it added. null when it is the lowest known. */
  readonly last: { readonly from: number; readonly to: number; readonly value: number } | null;
  /** How much of the frame buys nothing. */
  readonly idle: number;
  /** How much more than the frame the next step takes, and what it adds; null when there is none as far as was looked. */
  readonly next: { readonly amount: number; readonly value: number } | null;
}

export interface StepRow {
  readonly frame: number;
  readonly value: number;
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly projects: readonly string[];
  readonly isToday: boolean;
}

export function staircaseView(program: Program, { year, highest, stairs, cut }: Staircase): StaircaseView | null {
  const frame = program.limits.money.find((limit) => limit.year === year)?.frame;
  if (frame === undefined || stairs.length === 0) return null;
  const bound = program.projects.flatMap(({ id, bound }) => (bound === null ? [] : [id]));
  const today = stairs.findLastIndex((stair) => stair.frame <= frame);
  const points = (from: Stair, to: Stair) => (to.value - from.value) / program.valueUnits;
  const [before, here, after] = [stairs[today - 1], stairs[today], stairs[today + 1]];
  return {
    year,
    frame,
    highest,
    cut,
    steps: stairs.map((stair, index) => ({
      ...stair,
      value: stair.value / program.valueUnits,
      ...moved(stairs[index - 1]?.projects ?? bound, stair.projects),
      isToday: index === today,
    })),
    last: before && here ? { from: before.frame, to: here.frame, value: points(before, here) } : null,
    idle: here ? frame - here.frame : 0,
    next: here && after ? { amount: after.frame - frame, value: points(here, after) } : null,
  };
}

function moved(before: readonly string[], after: readonly string[]): Pick<StepRow, 'in' | 'out'> {
  return { in: after.filter((id) => !before.includes(id)), out: before.filter((id) => !after.includes(id)) };
}
