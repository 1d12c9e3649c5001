// Goes through every choice that holds, branch by branch, and leaves a branch as soon as a row can no longer hold.
import type { Choice, ZeroOneRow } from './zero-one-program.ts';

interface Step {
  readonly row: number;
  readonly coefficient: number;
}

/** Room left in a row, and how far the columns not yet decided can still move it. */
interface RowState {
  readonly sum: Float64Array;
  readonly most: Float64Array;
  readonly least: Float64Array;
}

export interface Visit {
  hopeless(depth: number, worth: number): boolean;
  worth(column: number): number;
  found(choice: Choice, worth: number): void;
}

/** Throws RangeError when there are more branches than `patience`. `order`: every column once. */
export function walkChoices(
  rows: readonly ZeroOneRow[],
  order: readonly number[],
  patience: number,
  visit: Visit,
): void {
  const steps = stepsOf(rows, order.length);
  const state = freshState(rows);
  const taken: number[] = [];
  let branches = 0;
  const tryWith = (column: number, isTaken: boolean, depth: number, worth: number): void => {
    const own = steps[column] ?? [];
    if (decide(rows, state, own, isTaken)) {
      if (isTaken) taken.push(column);
      visitFrom(depth + 1, worth);
      if (isTaken) taken.pop();
    }
    undo(state, own, isTaken);
  };
  const visitFrom = (depth: number, worth: number): void => {
    branches += 1;
    if (branches > patience) throw new RangeError('too many branches');
    const column = order[depth];
    if (visit.hopeless(depth, worth)) return;
    if (column === undefined) {
      visit.found([...taken].sort(rising), worth);
      return;
    }
    tryWith(column, true, depth, worth + visit.worth(column));
    tryWith(column, false, depth, worth);
  };
  if (rows.every((row, index) => canHold(row, index, state))) visitFrom(0, 0);
}

function rising(a: number, b: number): number {
  return a - b;
}

function stepsOf(rows: readonly ZeroOneRow[], columns: number): readonly (readonly Step[])[] {
  const steps = Array.from({ length: columns }, (): Step[] => []);
  rows.forEach(({ entries }, row) => {
    for (const [column, coefficient] of entries) steps[column]?.push({ row, coefficient });
  });
  return steps;
}

function freshState(rows: readonly ZeroOneRow[]): RowState {
  const sumOf = (part: (coefficient: number) => number) =>
    Float64Array.from(rows, ({ entries }) => entries.reduce((sum, [, coefficient]) => sum + part(coefficient), 0));
  return {
    sum: new Float64Array(rows.length),
    most: sumOf((coefficient) => Math.max(0, coefficient)),
    least: sumOf((coefficient) => Math.min(0, coefficient)),
  };
}

/** Moves the rows; false when one of them can no longer hold. */
function decide(rows: readonly ZeroOneRow[], state: RowState, steps: readonly Step[], isTaken: boolean): boolean {
  move(state, steps, isTaken, 1);
  return steps.every(({ row }) => canHold(rows[row], row, state));
}

function undo(state: RowState, steps: readonly Step[], isTaken: boolean): void {
  move(state, steps, isTaken, -1);
}

function move({ sum, most, least }: RowState, steps: readonly Step[], isTaken: boolean, sign: 1 | -1): void {
  for (const { row, coefficient } of steps) {
    if (isTaken) sum[row] = (sum[row] ?? 0) + sign * coefficient;
    if (coefficient > 0) most[row] = (most[row] ?? 0) - sign * coefficient;
    else least[row] = (least[row] ?? 0) - sign * coefficient;
  }
}

function canHold(row: ZeroOneRow | undefined, index: number, { sum, most, least }: RowState): boolean {
  if (row === undefined) return true;
  const now = sum[index] ?? 0;
  return (
    (row.upper === null || now + (least[index] ?? 0) <= row.upper) &&
    (row.lower === null || now + (most[index] ?? 0) >= row.lower)
  );
}
