// The dual simplex method: from a tableau that is dual feasible to one that is optimal, the objective falling on the way.
// Lemke 1954; with bounded variables as in Chvátal 1983, chapters 8 and 10.
import { flipRow, isFixed, type Tableau } from './tableau.ts';

// A variable may be so far out of its bounds, rows being divided by their greatest coefficient; less of a pivot is noise.
const outOfBounds = 1e-9;
const smallPivot = 1e-7;
const nothing = 1e-13;
const equalRatio = 1e-9;
// In units of the objective.
const harmless = 1e-4;
// Coefficients beyond it have lost too many digits.
const mostGrowth = 1e6;

/** below: no choice here is worth `floor` · infeasible: no choice holds · lost: rounding has made it impossible to tell. */
export type Reoptimised = 'optimal' | 'below' | 'infeasible' | 'lost';

// Far more than it takes: a guard against going in circles.
const mostPivots = 20_000;

/** The work it took, in multiplications, is added to `spent`. */
export function reoptimise(tableau: Tableau, floor: number, spent: { work: number }): Reoptimised {
  for (let pivots = 0; pivots < mostPivots; pivots += 1) {
    if (tableau.objective < floor) return 'below';
    const row = worstRow(tableau);
    if (row < 0) return 'optimal';
    if ((tableau.levels[row] as number) > 0) flipRow(tableau, row);
    const column = enteringColumn(tableau, row);
    if (isBlurred(tableau, row, column)) return 'lost';
    if (column < 0) return 'infeasible';
    pivot(tableau, row, column);
    spent.work += tableau.rows * tableau.columns;
  }
  return 'lost';
}

/** Whether rounding may have led astray: the row has lost too many digits, or what was too small for a pivot matters. */
function isBlurred(tableau: Tableau, row: number, column: number): boolean {
  if (hasGrown(tableau, row)) return true;
  return column < 0 ? mayMend(tableau, row) : harmOf(tableau, row, column) > harmless;
}

/** The row whose basic variable is furthest out of its bounds; −1 when all are within. */
function worstRow({ rows, levels, basic, width }: Tableau): number {
  let [worst, most] = [-1, outOfBounds];
  for (let row = 0; row < rows; row += 1) {
    const level = levels[row] as number;
    const out = level < 0 ? -level : level - (width[basic[row] as number] as number);
    if (out > most) [worst, most] = [row, out];
  }
  return worst;
}

/** Rows begin with coefficients of at most 1. */
function hasGrown({ coefficients, columns }: Tableau, row: number): boolean {
  for (let at = row * columns; at < (row + 1) * columns; at += 1) {
    const coefficient = coefficients[at] as number;
    if (coefficient > mostGrowth || coefficient < -mostGrowth) return true;
  }
  return false;
}

/** The one that costs the objective least for what it mends; of equals the greatest pivot. −1 when none can mend the row. */
function enteringColumn(tableau: Tableau, row: number): number {
  const { coefficients, columns, gains, others } = tableau;
  const from = row * columns;
  let [entering, least, greatest] = [-1, Infinity, 0];
  for (let column = 0; column < columns; column += 1) {
    const coefficient = coefficients[from + column] as number;
    if (coefficient >= -smallPivot || isFixed(tableau, others[column] as number)) continue;
    const ratio = (gains[column] as number) / coefficient;
    if (ratio < least - equalRatio || (ratio < least + equalRatio && -coefficient > greatest))
      [entering, least, greatest] = [column, ratio, -coefficient];
  }
  return entering;
}

/** How much the objective would be off because a column that mends the row for less was too small for a pivot. */
function harmOf({ coefficients, columns, gains, others, width }: Tableau, row: number, entering: number): number {
  const from = row * columns;
  const ratio = (gains[entering] as number) / (coefficients[from + entering] as number);
  let harm = 0;
  for (let column = 0; column < columns; column += 1) {
    const coefficient = coefficients[from + column] as number;
    if (coefficient >= 0 || coefficient < -smallPivot) continue;
    harm += Math.max(0, (gains[column] as number) - ratio * coefficient) * (width[others[column] as number] as number);
  }
  return harm;
}

/** Whether what was too small for a pivot could mend the row all the same. */
function mayMend(tableau: Tableau, row: number): boolean {
  const { coefficients, columns, levels, others, width } = tableau;
  let missing = -(levels[row] as number);
  for (let column = 0; column < columns; column += 1) {
    const coefficient = coefficients[row * columns + column] as number;
    if (coefficient < 0) missing += coefficient * (width[others[column] as number] as number);
  }
  return missing <= outOfBounds;
}

function pivot(tableau: Tableau, row: number, column: number): void {
  const { coefficients, rows, columns, levels, gains, basic, others } = tableau;
  const from = row * columns;
  const places = scaleRow(tableau, row, column);
  const level = levels[row] as number;
  for (let other = 0; other < rows; other += 1) {
    const start = other * columns;
    const factor = coefficients[start + column] as number;
    if (other === row || factor === 0) continue;
    coefficients[start + column] = 0;
    for (const place of places)
      coefficients[start + place] =
        (coefficients[start + place] as number) - factor * (coefficients[from + place] as number);
    levels[other] = (levels[other] as number) - factor * level;
  }
  const gain = gains[column] as number;
  gains[column] = 0;
  for (const place of places) gains[place] = (gains[place] as number) - gain * (coefficients[from + place] as number);
  tableau.objective += gain * level;
  const leaving = basic[row] as number;
  basic[row] = others[column] as number;
  others[column] = leaving;
}

/** Divides the row by its pivot; gives the columns in which it is not 0. */
function scaleRow({ coefficients, columns, levels }: Tableau, row: number, column: number): Int32Array {
  const from = row * columns;
  const by = 1 / (coefficients[from + column] as number);
  coefficients[from + column] = 1;
  const places = new Int32Array(columns);
  let count = 0;
  for (let place = 0; place < columns; place += 1) {
    const coefficient = coefficients[from + place] as number;
    const isNothing = coefficient < nothing && coefficient > -nothing;
    coefficients[from + place] = isNothing ? 0 : coefficient * by;
    if (isNothing) continue;
    places[count] = place;
    count += 1;
  }
  levels[row] = (levels[row] as number) * by;
  return places.subarray(0, count);
}
