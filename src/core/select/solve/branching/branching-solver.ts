// Finds the best choice by branching, counted in whole numbers. For programmes of some hundred columns, such as a council's, it is quicker than a
// solver made for large ones, and there is nothing to load.
import { commonDivisor } from '../whole-row.ts';
import {
  type Answer,
  type LeastOver,
  overBy,
  type Question,
  type Softness,
  type Solve,
  worthOf,
  type ZeroOneProgram,
  type ZeroOneRow,
} from '../zero-one-program.ts';
import { type BranchSearch, boundOf, consider, searchBranches } from './branch-search.ts';
import { reopened } from './reopened.ts';

/** True when time is up; asked between branches. */
type IsOver = () => boolean;
const never: IsOver = () => false;

const million = 1_000_000;
// All worths are whole numbers.
const half = 0.5;
// What gives way is told in millionths of each limit, and so much is next to nothing.
const millionths = 1e6;
const nextToNothing = 1e-3;

export function branchingSolver(program: ZeroOneProgram, isOver: IsOver = never): Solve {
  return (question) => {
    const search = openSearch(program, question);
    searchBranches(search, (question.effort ?? Infinity) * million, isOver);
    return answerOf(search);
  };
}

function openSearch(program: ZeroOneProgram, { objective, rows = [], start, atLeast }: Question): BranchSearch {
  const all = [...program.rows, ...rows];
  const relaxed = { rows: all, objective, whole: program.columns };
  const search: BranchSearch = {
    relaxed,
    rows: all,
    worth: (choice) => worthOf(objective, choice),
    step: commonDivisor(objective),
    margin: half,
    open: [reopened(relaxed, new Map())],
    spent: { work: 0 },
    best: null,
    need: atLeast ?? -Infinity,
  };
  if (start !== undefined) consider(search, start);
  return search;
}

function answerOf(search: BranchSearch): Answer {
  const { best, open } = search;
  if (open.length === 0)
    return best === null ? { status: 'infeasible' } : { status: 'optimal', choice: best.choice, worth: best.worth };
  const bound = Math.floor(boundOf(search) + half);
  return best === null
    ? { status: 'unknown', bound }
    : { status: 'feasible', choice: best.choice, worth: best.worth, bound };
}

/** Null when time is up as well. */
export function branchingLeastOver({ columns, rows }: ZeroOneProgram, isOver: IsOver = never): LeastOver {
  return (softness) => {
    const soft = rows.map((row, index) => withExcess(row, softness[index] ?? null));
    const weights: number[] = [];
    const widened = soft.map(({ row, excesses }): ZeroOneRow => {
      const entries = excesses.map(({ coefficient, weight }) => {
        weights.push(-weight * millionths);
        return [columns + weights.length - 1, coefficient] as const;
      });
      return { ...row, entries: [...row.entries, ...entries] };
    });
    const objective = [...new Array<number>(columns).fill(0), ...weights];
    const relaxed = { rows: widened, objective, whole: columns };
    const search: BranchSearch = {
      relaxed,
      rows: rows.filter((_, index) => (softness[index] ?? null) === null),
      worth: (choice) => -overOf(rows, softness, new Set(choice)) * millionths,
      step: nextToNothing,
      margin: 0,
      open: [reopened(relaxed, new Map())],
      spent: { work: 0 },
      best: null,
      need: -Infinity,
    };
    searchBranches(search, Infinity, isOver);
    return search.open.length === 0 ? (search.best?.choice ?? null) : null;
  };
}

interface Excess {
  readonly coefficient: number;
  readonly weight: number;
}

/** A soft row and how far it can come beyond its limits, in the one direction and in the other. */
function withExcess(
  row: ZeroOneRow,
  weight: number | null,
): { readonly row: ZeroOneRow; readonly excesses: readonly Excess[] } {
  if (weight === null) return { row, excesses: [] };
  const reach = (sign: number) => row.entries.reduce((sum, [, each]) => sum + (each * sign > 0 ? each : 0), 0);
  const above = row.upper === null ? 0 : Math.max(0, reach(1) - row.upper);
  const below = row.lower === null ? 0 : Math.max(0, row.lower - reach(-1));
  const excesses = [
    ...(above > 0 ? [{ coefficient: -above, weight: weight * above }] : []),
    ...(below > 0 ? [{ coefficient: below, weight: weight * below }] : []),
  ];
  return { row, excesses };
}

function overOf(rows: readonly ZeroOneRow[], softness: Softness, taken: ReadonlySet<number>): number {
  return rows.reduce((sum, row, index) => sum + (softness[index] ?? 0) * overBy(row, taken), 0);
}
