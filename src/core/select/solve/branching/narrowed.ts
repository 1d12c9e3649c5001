// A smaller tableau that says the same: without the variables that are fixed, and without rows that can no longer be broken.
import { isFixed, type Tableau } from './tableau.ts';

// Rows that miss by less are kept.
const safe = 1e-9;

/** Copies; the bounds of the variables are shared with the tableau that was given. */
export function narrowed(tableau: Tableau): Tableau {
  const columns = keptColumns(tableau);
  const rows = keptRows(tableau, columns);
  const coefficients = new Float64Array(rows.length * columns.length);
  let at = 0;
  for (const row of rows) {
    const from = row * tableau.columns;
    for (const column of columns) {
      coefficients[at] = tableau.coefficients[from + column] as number;
      at += 1;
    }
  }
  return {
    ...tableau,
    rows: rows.length,
    columns: columns.length,
    coefficients,
    levels: Float64Array.from(rows, (row) => tableau.levels[row] as number),
    gains: Float64Array.from(columns, (column) => tableau.gains[column] as number),
    basic: Int32Array.from(rows, (row) => tableau.basic[row] as number),
    others: Int32Array.from(columns, (column) => tableau.others[column] as number),
  };
}

function keptColumns(tableau: Tableau): readonly number[] {
  const kept: number[] = [];
  for (let column = 0; column < tableau.columns; column += 1)
    if (!isFixed(tableau, tableau.others[column] as number)) kept.push(column);
  return kept;
}

function keptRows(tableau: Tableau, columns: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let row = 0; row < tableau.rows; row += 1)
    if (tableau.isZeroOne[tableau.basic[row] as number] === 1 || canBreak(tableau, row, columns)) kept.push(row);
  return kept;
}

/** Whether the other variables, each within its bounds, can move the basic one out of its own. */
function canBreak(tableau: Tableau, row: number, columns: readonly number[]): boolean {
  const { coefficients, levels, width, others, basic } = tableau;
  const from = row * tableau.columns;
  let [least, most] = [levels[row] as number, levels[row] as number];
  for (const column of columns) {
    const move = (coefficients[from + column] as number) * (width[others[column] as number] as number);
    if (move > 0) least -= move;
    else if (move < 0) most -= move;
  }
  return least < safe || most > (width[basic[row] as number] as number) - safe;
}
