// A linear programme as the simplex method keeps it: every basic variable told by the others, which all stand at one of their bounds.
// Dantzig's tableau with bounded variables; see Chvátal 1983, Linear Programming, chapters 3 and 8.
import type { ZeroOneRow } from '../zero-one-program.ts';

/**
 * Variables are the columns, and then one for the room left in each row. Each is measured from the bound it stands at, so all others than the
 * basic ones are 0: `flipped` says which are measured down from their upper bound. Fixed ones have no width.
 */
export interface Tableau {
  rows: number;
  columns: number;
  /** Row by row: how much less of the basic variable there is for one more of the other. */
  coefficients: Float64Array;
  /** What each basic variable is. */
  levels: Float64Array;
  /** What one more of each other variable adds to the objective: never above 0 once it is dual feasible. */
  gains: Float64Array;
  objective: number;
  /** Which variable is basic in each row, and which stands in each column. */
  basic: Int32Array;
  others: Int32Array;
  /** By variable. */
  readonly width: Float64Array;
  readonly flipped: Uint8Array;
  /** What a variable without width is: 0 or 1. */
  readonly fixedAt: Uint8Array;
  /** 1 for variables that are 0 or 1 in every choice; shared by all copies. */
  readonly isZeroOne: Uint8Array;
}

/**
 * The relaxed programme, each column at the bound that serves the objective: dual feasible. Rows are divided by their greatest coefficient.
 * The first `whole` columns are 0 or 1, the others anything between.
 */
export function openTableau(rows: readonly ZeroOneRow[], objective: readonly number[], whole: number): Tableau {
  const columns = objective.length;
  const variables = columns + rows.length;
  const tableau: Tableau = {
    rows: rows.length,
    columns,
    coefficients: new Float64Array(rows.length * columns),
    levels: new Float64Array(rows.length),
    gains: Float64Array.from(objective),
    objective: 0,
    basic: Int32Array.from(rows, (_, row) => columns + row),
    others: Int32Array.from(objective, (_, column) => column),
    width: new Float64Array(variables).fill(1),
    flipped: new Uint8Array(variables),
    fixedAt: new Uint8Array(variables),
    isZeroOne: new Uint8Array(variables).fill(1, 0, whole),
  };
  rows.forEach((row, index) => {
    openRow(tableau, row, index);
  });
  objective.forEach((gain, column) => {
    if (gain > 0) flipColumn(tableau, column);
  });
  return tableau;
}

function openRow(tableau: Tableau, { entries, lower, upper }: ZeroOneRow, row: number): void {
  const { coefficients, columns, levels, width, isZeroOne } = tableau;
  const scale = entries.reduce((most, [, coefficient]) => Math.max(most, Math.abs(coefficient)), 1);
  const sign = upper === null ? -1 : 1;
  for (const [column, coefficient] of entries) coefficients[row * columns + column] = (sign * coefficient) / scale;
  const most = upper ?? -(lower ?? -Infinity);
  const least = entries.reduce((sum, [, coefficient]) => sum + Math.min(0, sign * coefficient), 0);
  const range = Math.min(upper === null || lower === null ? Infinity : upper - lower, most - least);
  levels[row] = most / scale;
  width[columns + row] = range / scale;
  const isWhole = range === 1 && entries.every(([column, each]) => isZeroOne[column] === 1 && Number.isInteger(each));
  isZeroOne[columns + row] = scale === 1 && isWhole ? 1 : 0;
}

/** Measures what stands in a column from its other bound. */
function flipColumn(tableau: Tableau, column: number): void {
  const { coefficients, columns, rows, levels, gains, others, width, flipped } = tableau;
  const variable = others[column] as number;
  const by = width[variable] as number;
  flipped[variable] = 1 - (flipped[variable] as number);
  tableau.objective += (gains[column] as number) * by;
  gains[column] = -(gains[column] as number);
  for (let row = 0, at = column; row < rows; row += 1, at += columns) {
    levels[row] = (levels[row] as number) - (coefficients[at] as number) * by;
    coefficients[at] = -(coefficients[at] as number);
  }
}

/** Measures the basic variable of a row from its other bound. */
export function flipRow({ coefficients, columns, levels, basic, width, flipped }: Tableau, row: number): void {
  const variable = basic[row] as number;
  flipped[variable] = 1 - (flipped[variable] as number);
  levels[row] = (width[variable] as number) - (levels[row] as number);
  for (let at = row * columns; at < (row + 1) * columns; at += 1) coefficients[at] = -(coefficients[at] as number);
}

/** From here on the basic 0–1 variable of a row is `value`. It may no longer be within its bounds: solve again. */
export function fixRow(tableau: Tableau, row: number, value: number): void {
  const variable = tableau.basic[row] as number;
  if (tableau.flipped[variable] !== value) flipRow(tableau, row);
  fix(tableau, variable, value);
}

/** From here on the 0–1 variable in a column is `value`. */
export function fixColumn(tableau: Tableau, column: number, value: number): void {
  const variable = tableau.others[column] as number;
  if (tableau.flipped[variable] !== value) flipColumn(tableau, column);
  fix(tableau, variable, value);
}

function fix({ width, fixedAt }: Tableau, variable: number, value: number): void {
  width[variable] = 0;
  fixedAt[variable] = value;
}

export function isFixed({ width }: Tableau, variable: number): boolean {
  return width[variable] === 0;
}

/** 0–1 in the sense of the programme; between them where the relaxed programme has it so. `level`: as the tableau measures it. */
export function zeroOneOf({ flipped, width, fixedAt }: Tableau, variable: number, level: number): number {
  if (width[variable] === 0) return fixedAt[variable] as number;
  return flipped[variable] === 1 ? (width[variable] as number) - level : level;
}

export function copyOf(tableau: Tableau): Tableau {
  return {
    ...tableau,
    coefficients: tableau.coefficients.slice(),
    levels: tableau.levels.slice(),
    gains: tableau.gains.slice(),
    basic: tableau.basic.slice(),
    others: tableau.others.slice(),
    width: tableau.width.slice(),
    flipped: tableau.flipped.slice(),
    fixedAt: tableau.fixedAt.slice(),
  };
}
