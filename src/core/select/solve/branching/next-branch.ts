// Where to branch: the 0–1 variable whose two ways both cost the relaxed objective most.
// Penalties after Driebeek 1966: what the first step of the dual simplex method would take off the objective.
import { isFixed, type Tableau } from './tableau.ts';

export interface Branch {
  readonly row: number;
  /** The way to try first, as the value of the variable. */
  readonly first: number;
  /** The other way holds nothing that is worth the floor. */
  readonly isOnly: boolean;
}

/** whole: the relaxed programme is solved by a choice · hopeless: neither way of some variable is worth it. */
export type NextBranch = Branch | 'whole' | 'hopeless';

const fractional = 1e-7;
const smallPivot = 1e-9;
const leastPenalty = 1e-3;

/** `room`: how much the objective may fall. */
export function nextBranch(tableau: Tableau, room: number): NextBranch {
  const { rows, levels, basic, isZeroOne, flipped } = tableau;
  let best: Branch | null = null;
  let most = -1;
  for (let row = 0; row < rows; row += 1) {
    const variable = basic[row] as number;
    const level = levels[row] as number;
    if (isZeroOne[variable] !== 1 || isFixed(tableau, variable) || level < fractional || level > 1 - fractional)
      continue;
    const { down, up } = penalties(tableau, row);
    if (down > room && up > room) return 'hopeless';
    const isOnly = down > room || up > room;
    const score = isOnly ? Infinity : Math.max(down, leastPenalty) * Math.max(up, leastPenalty);
    if (score <= most) continue;
    most = score;
    best = { row, first: (down <= up ? 0 : 1) ^ (flipped[variable] as number), isOnly };
  }
  return best ?? 'whole';
}

/** What the objective loses at least when the basic variable of a row goes to the bound it is measured from, or to the other. */
function penalties(tableau: Tableau, row: number): { readonly down: number; readonly up: number } {
  const { coefficients, columns, levels, gains, others } = tableau;
  const level = levels[row] as number;
  let [down, up] = [Infinity, Infinity];
  for (let column = 0; column < columns; column += 1) {
    const coefficient = coefficients[row * columns + column] as number;
    if (isFixed(tableau, others[column] as number)) continue;
    if (coefficient > smallPivot) down = Math.min(down, (-(gains[column] as number) / coefficient) * level);
    else if (coefficient < -smallPivot) up = Math.min(up, ((gains[column] as number) / coefficient) * (1 - level));
  }
  return { down, up };
}
