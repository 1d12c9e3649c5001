// The best choice, the same whatever the order of the columns: most value, then least cost, then fewest changes from what is adopted, then
// the smallest ids and the earliest starts.
import type { Program } from './program.ts';
import { type Answer, type Choice, otherThan, type Solve, worthOf, type ZeroOneRow } from './zero-one-program.ts';

export interface BestChoice {
  readonly status: 'optimal' | 'feasible';
  readonly choice: Choice;
  /** In value units. */
  readonly value: number;
  /** No choice is worth more; the same as `value` when optimal. */
  readonly bound: number;
}

export type Outcome = BestChoice | { readonly status: 'infeasible' } | { readonly status: 'unknown' };

/** `rows` hold as well. `start`: a choice known to hold. */
export function bestChoice(program: Program, solve: Solve, rows: readonly ZeroOneRow[] = [], start?: Choice): Outcome {
  const values = program.options.map(({ value }) => value);
  const first = solve({ objective: values, rows, start });
  if (first.status === 'infeasible' || first.status === 'unknown') return { status: first.status };
  if (first.status === 'feasible')
    return { status: 'feasible', choice: first.choice, value: first.worth, bound: first.bound };
  const choice = firstAmongEquals(program, solve, rows, first.choice, first.worth);
  return { status: 'optimal', choice, value: first.worth, bound: first.worth };
}

/** Among choices of the same value. Stops early when there is only one of them. */
function firstAmongEquals(
  program: Program,
  solve: Solve,
  rows: readonly ZeroOneRow[],
  found: Choice,
  value: number,
): Choice {
  let choice = found;
  let held = [
    ...rows,
    atLeast(
      program.options.map((option) => option.value),
      value,
    ),
  ];
  if (!hasEqual(program, solve, held, choice)) return choice;
  for (const objective of tieBreakers(program)) {
    const better = solve({ objective, rows: held, start: choice });
    if (!('choice' in better)) return choice;
    choice = better.choice;
    held = [...held, atLeast(objective, worthOf(objective, choice))];
  }
  return choice;
}

function hasEqual({ columns }: Program, solve: Solve, held: readonly ZeroOneRow[], choice: Choice): boolean {
  const other: Answer = solve({ objective: new Array(columns).fill(0), rows: [...held, otherThan(choice, columns)] });
  return other.status !== 'infeasible';
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
