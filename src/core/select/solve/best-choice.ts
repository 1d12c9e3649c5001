// The best choice, the same whatever the order of the columns: most value, then least cost, then fewest changes from what is adopted, then
// the smallest ids and the earliest starts.

import { compareChoices } from '../chosen-projects.ts';
import type { Program } from '../program/program.ts';
import { type Choice, otherThan, type Solve, worthOf, type ZeroOneRow } from './zero-one-program.ts';

export interface BestChoice {
  readonly status: 'optimal' | 'feasible';
  readonly choice: Choice;
  /** In value units. */
  readonly value: number;
  /** No choice is worth more; the same as `value` when optimal. */
  readonly bound: number;
}

export type Outcome = BestChoice | { readonly status: 'infeasible' } | { readonly status: 'unknown' };

// So many choices of the same value are looked at one by one.
const fewEquals = 20;

/** `rows` hold as well. `start`: a choice known to hold. */
export function bestChoice(program: Program, solve: Solve, rows: readonly ZeroOneRow[] = [], start?: Choice): Outcome {
  const values = program.options.map(({ value }) => value);
  const first = solve({ objective: values, rows, start });
  if (first.status === 'infeasible' || first.status === 'unknown') return { status: first.status };
  const { choice, worth } = first;
  if (first.status === 'feasible') return { status: 'feasible', choice, value: worth, bound: first.bound };
  const { choice: firstOfEquals, value } = firstAmongEquals(program, solve, rows, { choice, value: worth });
  return { status: 'optimal', choice: firstOfEquals, value, bound: value };
}

interface Found {
  readonly choice: Choice;
  readonly value: number;
}

/** Among choices of the same value. A better one that turns up was missed by a solver that counts with tolerances, and takes its place. */
function firstAmongEquals(program: Program, solve: Solve, rows: readonly ZeroOneRow[], found: Found): Found {
  const values = program.options.map((option) => option.value);
  let equals = [found.choice];
  let value = found.value;
  while (equals.length <= fewEquals) {
    const others = equals.map((choice) => otherThan(choice, program.columns));
    const other = solve({ objective: values, rows: [...rows, ...others], atLeast: value });
    if (!('choice' in other)) return { choice: equals.sort(compareEquals(program))[0] ?? found.choice, value };
    equals = other.worth > value ? [other.choice] : [...equals, other.choice];
    value = other.worth;
  }
  return { choice: firstOfMany(program, solve, [...rows, atLeast(values, value)], equals), value };
}

/** Question by question: the least cost, then the fewest changes, then the smallest ids. */
function firstOfMany(program: Program, solve: Solve, rows: readonly ZeroOneRow[], equals: readonly Choice[]): Choice {
  let choice = [...equals].sort(compareEquals(program))[0] ?? [];
  let held = rows;
  for (const objective of tieBreakers(program)) {
    const better = solve({ objective, rows: held, start: choice });
    if (!('choice' in better)) return choice;
    choice = better.choice;
    held = [...held, atLeast(objective, worthOf(objective, choice))];
  }
  return choice;
}

/** Least cost, fewest changes from what runs or is adopted, smallest ids, earliest starts. */
export function compareEquals(program: Program): (a: Choice, b: Choice) => number {
  const [costs = [], changes = []] = tieBreakers(program);
  return (a, b) =>
    worthOf(costs, b) - worthOf(costs, a) || worthOf(changes, b) - worthOf(changes, a) || compareChoices(a, b);
}

function tieBreakers({ options, projects, columns }: Program): readonly (readonly number[])[] {
  const adopted = new Set(projects.filter((project) => project.adopted).flatMap((project) => project.columns));
  return [
    options.map(({ cost }) => -cost),
    options.map((_, column) => (adopted.has(column) ? 1 : -1)),
    ...smallestFirst(columns),
  ];
}

/** Each column counts more than all after it: in parts that stay exact as doubles. */
function smallestFirst(columns: number): readonly (readonly number[])[] {
  const part = 20;
  return Array.from({ length: Math.ceil(columns / part) }, (_, index) =>
    Array.from({ length: columns }, (__, column) => {
      const place = column - index * part;
      return place < 0 || place >= part ? 0 : 2 ** (part - 1 - place);
    }),
  );
}

function atLeast(objective: readonly number[], worth: number): ZeroOneRow {
  return {
    entries: objective.flatMap((coefficient, column) => (coefficient === 0 ? [] : [[column, coefficient] as const])),
    lower: worth,
    upper: null,
  };
}
