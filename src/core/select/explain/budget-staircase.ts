// What the best choice is worth for every amount in one year: a staircase, since a krone less than a step buys nothing.

import { chosenIds, worthOfChoice } from '../chosen-projects.ts';
import type { Program, ProgramRow } from '../program/program.ts';
import { type BestChoice, bestChoice } from '../solve/best-choice.ts';
import { type Choice, type Solve, sumOf, type ZeroOneRow } from '../solve/zero-one-program.ts';

export interface Stair {
  /** The least frame that buys it, reserve and delivered projects' use included, whole units of the currency. */
  readonly frame: number;
  /** In value units. */
  readonly value: number;
  readonly projects: readonly string[];
}

export interface Staircase {
  readonly year: number;
  /** The most frame that was looked at. */
  readonly highest: number;
  /** Rising; from what bound projects need to the most asked about. Other years, people and rules are as they are. */
  readonly stairs: readonly Stair[];
  /** True when there are lower steps that were not looked at, or not proven. */
  readonly cut: boolean;
}

/** `highest`: the most frame to look at. `mostSteps`: how many, from the top. */
export function budgetStaircase(
  program: Program,
  open: (program: Program) => Solve,
  { year, highest, mostSteps }: { readonly year: number; readonly highest: number; readonly mostSteps: number },
): Staircase {
  const stairs: Stair[] = [];
  const needs = frameNeeds(program, year);
  const solve = open({ ...program, rows: program.rows.filter((row) => !isOfYear(row, year)) });
  const lowest = Math.max(0, greatest(needs, []).frame);
  let frame = highest;
  while (stairs.length < mostSteps) {
    const best = bestChoice(program, solve, within(needs, frame));
    if (best.status !== 'optimal') return { year, highest, stairs, cut: best.status !== 'infeasible' };
    const cheapest = leastFrame(program, solve, needs, best);
    if (cheapest === null) return { year, highest, stairs, cut: true };
    const least = Math.max(0, greatest(needs, cheapest).frame);
    stairs.unshift({
      frame: least,
      value: worthOfChoice(program, cheapest),
      projects: [...chosenIds(program, cheapest)],
    });
    if (least <= lowest) return { year, highest, stairs, cut: false };
    frame = least - 1;
  }
  return { year, highest, stairs, cut: true };
}

/** The least frame of the year that this choice needs, whatever the frame is. */
export function frameFor(program: Program, year: number, choice: Choice): number {
  return Math.max(0, greatest(frameNeeds(program, year), choice).frame);
}

/** A stretch of years that the year is part of: the frame must be at least what the stretch uses and `held`. */
interface FrameNeed {
  readonly entries: ZeroOneRow['entries'];
  /** What is held back of the frame, less what the other years of the stretch have and what is carried into it. */
  readonly held: number;
}

const noNeed: FrameNeed = { entries: [], held: 0 };

// A krone more in the frame is a krone more for every stretch of years that the year is part of.
function frameNeeds({ rows, limits }: Program, year: number): readonly FrameNeed[] {
  const frame = limits.money.find((limit) => limit.year === year)?.frame ?? 0;
  return rows.flatMap((row) =>
    isOfYear(row, year) && row.upper !== null ? [{ entries: row.entries, held: frame - row.upper }] : [],
  );
}

function isOfYear({ meaning }: ProgramRow, year: number): boolean {
  return meaning.kind === 'money' && meaning.from <= year && year <= meaning.to;
}

/** The need that asks for most, and what it asks for. */
function greatest(needs: readonly FrameNeed[], choice: Choice): { readonly frame: number; readonly need: FrameNeed } {
  const taken = new Set(choice);
  return needs
    .map((need) => ({ need, frame: need.held + sumOf({ ...need, lower: null, upper: null }, taken) }))
    .reduce((most, each) => (each.frame > most.frame ? each : most), {
      need: noNeed,
      frame: Number.NEGATIVE_INFINITY,
    });
}

function within(needs: readonly FrameNeed[], frame: number): readonly ZeroOneRow[] {
  return needs.map(({ entries, held }) => ({ entries, lower: null, upper: frame - held }));
}

/** Of the same value. The greatest need is made as small as it can be, until no other need is greater then. null when that is not proven. */
function leastFrame(
  { options, columns }: Program,
  solve: Solve,
  needs: readonly FrameNeed[],
  { choice: first, value }: BestChoice,
): Choice | null {
  const values = options.flatMap((option, column) => (option.value === 0 ? [] : [[column, option.value] as const]));
  let choice = first;
  for (;;) {
    const { frame, need } = greatest(needs, choice);
    const objective = new Array<number>(columns).fill(0);
    for (const [column, use] of need.entries) objective[column] = -use;
    const rows = [...within(needs, frame - 1), { entries: values, lower: value, upper: null }];
    const answer = solve({ objective, rows });
    if (answer.status === 'infeasible') return choice;
    if (answer.status !== 'optimal') return null;
    choice = answer.choice;
    if (greatest(needs, choice).need === need) return choice;
  }
}
