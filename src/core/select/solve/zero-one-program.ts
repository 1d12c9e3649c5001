// A 0–1 programme in whole numbers: which columns to take, so that every row holds and the objective is greatest. No names, no words.

export interface ZeroOneRow {
  /** Column and its whole coefficient; a column stands at most once. */
  readonly entries: readonly (readonly [column: number, coefficient: number])[];
  /** Whole numbers; null: no limit on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ZeroOneProgram {
  readonly columns: number;
  readonly rows: readonly ZeroOneRow[];
}

export interface Question {
  /** Whole coefficients, one for each column; the sum over the columns taken is made as great as possible. */
  readonly objective: readonly number[];
  /** Rows that hold for this question only. */
  readonly rows?: readonly ZeroOneRow[];
  /** Millions of multiplications at most: unlike seconds, the same on every machine. Left out: until it is proven. */
  readonly effort?: number | undefined;
  /** Choices worth less are no answer. */
  readonly atLeast?: number | undefined;
  /** A choice that is known to hold, to start from. */
  readonly start?: Choice | undefined;
}

/** The columns taken, rising. */
export type Choice = readonly number[];

/**
 * optimal: nothing better exists, proven · feasible: the best found when time was up; none can be worth more than `bound` ·
 * infeasible: no choice holds, proven · unknown: time was up before any was found.
 */
export type Answer =
  | { readonly status: 'optimal'; readonly choice: Choice; readonly worth: number }
  | { readonly status: 'feasible'; readonly choice: Choice; readonly worth: number; readonly bound: number }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown'; readonly bound: number | null };

export type Solve = (question: Question) => Answer;

/** Weight for each row of the programme: what one unit beyond it counts; null must hold. */
export type Softness = readonly (number | null)[];

/** Finds a choice that keeps every hard row and is the least beyond the soft ones; null when there is none. */
export type LeastOver = (softness: Softness) => Choice | null;

/** How far beyond its limits a row is; 0 when it holds. */
export function overBy(row: ZeroOneRow, taken: ReadonlySet<number>): number {
  const sum = sumOf(row, taken);
  return Math.max(row.upper === null ? 0 : sum - row.upper, row.lower === null ? 0 : row.lower - sum, 0);
}

export function sumOf({ entries }: ZeroOneRow, taken: ReadonlySet<number>): number {
  return entries.reduce((total, [column, coefficient]) => total + (taken.has(column) ? coefficient : 0), 0);
}

export function worthOf(objective: readonly number[], choice: Choice): number {
  return choice.reduce((sum, column) => sum + (objective[column] ?? 0), 0);
}

export function holds(row: ZeroOneRow, taken: ReadonlySet<number>): boolean {
  return overBy(row, taken) === 0;
}

/** Any choice but this one. */
export function otherThan(choice: Choice, columns: number): ZeroOneRow {
  const taken = new Set(choice);
  return {
    entries: Array.from({ length: columns }, (_, column) => [column, taken.has(column) ? 1 : -1] as const),
    lower: null,
    upper: choice.length - 1,
  };
}
