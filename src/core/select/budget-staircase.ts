// What the best choice is worth for every amount in one year: a staircase, since a krone less than a step buys nothing.
import { bestChoice } from './best-choice.ts';
import { chosenIds, worthOfChoice } from './chosen-projects.ts';
import type { Program, ProgramRow } from './program.ts';
import type { Choice, Solve, ZeroOneRow } from './zero-one-program.ts';

export interface Stair {
  /** The least frame that buys it, reserve and delivered projects' use included, whole units of the currency. */
  readonly frame: number;
  /** In value units. */
  readonly value: number;
  readonly projects: readonly string[];
}

export interface Staircase {
  readonly year: number;
  /** Rising; from what bound projects need to the most asked about. Other years, people and rules are as they are. */
  readonly stairs: readonly Stair[];
  /** True when there are lower steps that were not looked at. */
  readonly cut: boolean;
}

/**
 * `program` must have no limit for the year itself: see `withoutYear`. `highest`: the most frame to look at. `mostSteps`: how many, from
 * the top.
 */
export function budgetStaircase(
  program: Program,
  solve: Solve,
  { year, highest, mostSteps }: { readonly year: number; readonly highest: number; readonly mostSteps: number },
): Staircase {
  const stairs: Stair[] = [];
  const held = heldBack(program, year);
  const use = program.options.map(({ money }) => money.get(year) ?? 0);
  let room = highest - held;
  while (stairs.length < mostSteps) {
    const best = bestChoice(program, solve, [atMost(use, room)]);
    if (!('choice' in best)) return { year, stairs, cut: false };
    const cheapest = leastUse(program, solve, use, best.value, room) ?? best.choice;
    const used = cheapest.reduce((sum, column) => sum + (use[column] ?? 0), 0);
    stairs.unshift({
      frame: used + held,
      value: worthOfChoice(program, cheapest),
      projects: [...chosenIds(program, cheapest)],
    });
    if (used <= 0) return { year, stairs, cut: false };
    room = used - 1;
  }
  return { year, stairs, cut: true };
}

/** The same programme with no limit on what is used in a year; for stretches of years that it is part of as well. */
export function withoutYear(program: Program, year: number): Program {
  const isOf = ({ meaning }: ProgramRow) => meaning.kind === 'money' && meaning.from <= year && year <= meaning.to;
  return { ...program, rows: program.rows.filter((row) => !isOf(row)) };
}

function leastUse(program: Program, solve: Solve, use: readonly number[], value: number, room: number): Choice | null {
  const values = program.options.map((option) => option.value);
  const rows = [atMost(use, room), { entries: entriesOf(values), lower: value, upper: null }];
  const answer = solve({ objective: use.map((amount) => -amount), rows });
  return 'choice' in answer ? answer.choice : null;
}

function heldBack({ limits }: Program, year: number): number {
  const limit = limits.money.find((each) => each.year === year);
  return limit ? limit.frame - limit.available : 0;
}

function atMost(use: readonly number[], upper: number): ZeroOneRow {
  return { entries: entriesOf(use), lower: null, upper };
}

function entriesOf(coefficients: readonly number[]): ZeroOneRow['entries'] {
  return coefficients.flatMap((coefficient, column) => (coefficient === 0 ? [] : [[column, coefficient] as const]));
}
