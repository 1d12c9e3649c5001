// A branch from the rows as they were given, with what is fixed counted in whole numbers: how a search begins, and how it goes on where
// rounding has grown too great to tell.
import { wholeRow } from '../whole-row.ts';
import type { ZeroOneRow } from '../zero-one-program.ts';
import { openTableau, type Tableau } from './tableau.ts';

/** A relaxed programme as it was given: the first `whole` columns are 0 or 1, the others anything between. */
export interface Relaxed {
  readonly rows: readonly ZeroOneRow[];
  readonly objective: readonly number[];
  readonly whole: number;
}

/** `fixed`: the columns that are fixed, and at what. */
export function reopened(relaxed: Relaxed, fixed: ReadonlyMap<number, number>): Tableau {
  const { rows, forced } = settled(relaxed, fixed);
  const gains = relaxed.objective.map((gain, column) => (forced.has(column) ? 0 : gain));
  const tableau = openTableau(rows, gains, relaxed.whole);
  for (const [column, value] of forced) {
    tableau.width[column] = 0;
    tableau.fixedAt[column] = value;
    tableau.objective += value * (relaxed.objective[column] ?? 0);
  }
  return tableau;
}

/** Fixes in turn what each row leaves no choice about. */
function settled(
  { rows, whole }: Relaxed,
  fixed: ReadonlyMap<number, number>,
): { readonly rows: readonly ZeroOneRow[]; readonly forced: ReadonlyMap<number, number> } {
  let [left, forced, count] = [rows, fixed, -1];
  while (forced.size > count) {
    count = forced.size;
    left = rows.map((row) => withoutFixed(row, forced, whole));
    forced = new Map([...forced, ...left.flatMap((row) => forcedBy(row, whole))]);
  }
  return { rows: left, forced };
}

/** Where the other way is too much even when the rest is as little as can be, and where it is too little when the rest is as much. */
function forcedBy({ entries, lower, upper }: ZeroOneRow, whole: number): readonly (readonly [number, number])[] {
  const reach = (sign: number) => entries.reduce((sum, [, each]) => sum + (each * sign > 0 ? each : 0), 0);
  const spare = upper === null ? Infinity : upper - reach(-1);
  const lacking = lower === null ? Infinity : reach(1) - lower;
  return entries.flatMap(([column, coefficient]) => {
    const size = Math.abs(coefficient);
    const sign = coefficient > 0 ? 1 : -1;
    if (column >= whole) return [];
    if (size > spare) return [[column, sign > 0 ? 0 : 1] as const];
    return size > lacking ? [[column, sign > 0 ? 1 : 0] as const] : [];
  });
}

function withoutFixed(
  { entries, lower, upper }: ZeroOneRow,
  fixed: ReadonlyMap<number, number>,
  whole: number,
): ZeroOneRow {
  const used = entries.reduce((sum, [column, coefficient]) => sum + (fixed.get(column) ?? 0) * coefficient, 0);
  const left = entries.filter(([column]) => !fixed.has(column));
  const row = {
    entries: left,
    lower: lower === null ? null : lower - used,
    upper: upper === null ? null : upper - used,
  };
  return left.every(([column]) => column < whole) ? wholeRow(row) : row;
}
