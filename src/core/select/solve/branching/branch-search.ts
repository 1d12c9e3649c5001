// Branch and bound over the relaxed programme (Land and Doig 1960), depth first: the best choice, or as good as the work allowed.
import { type Choice, holds, type ZeroOneRow } from '../zero-one-program.ts';
import { reoptimise } from './dual-simplex.ts';
import { narrowed } from './narrowed.ts';
import { type Branch, nextBranch } from './next-branch.ts';
import { type Relaxed, reopened } from './reopened.ts';
import { copyOf, fixColumn, fixRow, isFixed, type Tableau, zeroOneOf } from './tableau.ts';

export interface BranchSearch {
  readonly relaxed: Relaxed;
  /** Counted in whole numbers for every choice that is found. */
  readonly rows: readonly ZeroOneRow[];
  /** What a choice is worth, at most what the relaxed programme says. */
  readonly worth: (choice: Choice) => number;
  /** What is better must be so much better: all choices are worth a multiple of it, or it is next to nothing. */
  readonly step: number;
  /** What the relaxed objective may be off by. */
  readonly margin: number;
  /** Not yet looked into. */
  readonly open: Tableau[];
  /** Multiplications. */
  readonly spent: { work: number };
  best: { readonly choice: Choice; readonly worth: number } | null;
  /** Less is no answer. */
  need: number;
}

const branchesBetweenLooks = 64;
// Of the columns.
const narrowShare = 0.2;

/** Stops when more than `mostWork` is spent, or `isOver` says so; then some branches are still open. */
export function searchBranches(search: BranchSearch, mostWork: number, isOver: () => boolean): void {
  for (let branches = 1; search.open.length > 0; branches += 1) {
    if (search.spent.work > mostWork || (branches % branchesBetweenLooks === 0 && isOver())) return;
    visit(search, search.open.pop() as Tableau);
  }
}

function keepIfBetter(search: BranchSearch, choice: Choice): void {
  const worth = search.worth(choice);
  if (worth < search.need) return;
  search.best = { choice, worth };
  search.need = worth + search.step;
}

/** No choice is worth more. */
export function boundOf({ best, open }: BranchSearch): number {
  return Math.max(best?.worth ?? -Infinity, ...open.map(({ objective }) => objective));
}

function visit(search: BranchSearch, tableau: Tableau): void {
  const floor = search.need - search.margin;
  // A branch costs a look at every coefficient, also where no step can be taken.
  search.spent.work += tableau.rows * tableau.columns;
  const outcome = reoptimise(tableau, floor, search.spent);
  if (outcome === 'lost') branchAnew(search, tableau);
  if (outcome !== 'optimal') return;
  const room = tableau.objective - floor;
  const smaller = fixTooDear(tableau, room) ? narrowed(tableau) : tableau;
  const next = nextBranch(smaller, room);
  if (next === 'hopeless') return;
  if (next !== 'whole') branch(search, smaller, next);
  else if (!accept(search, smaller)) branchAnew(search, smaller);
}

/** Fixes the variables that cost more to move than there is room for; true when so many are fixed that a narrower tableau pays. */
function fixTooDear(tableau: Tableau, room: number): boolean {
  const { columns, others, isZeroOne, gains, flipped } = tableau;
  let fixed = 0;
  for (let column = 0; column < columns; column += 1) {
    const variable = others[column] as number;
    const isDear = isZeroOne[variable] === 1 && -(gains[column] as number) > room;
    if (isDear && !isFixed(tableau, variable)) fixColumn(tableau, column, flipped[variable] as number);
    if (isFixed(tableau, variable)) fixed += 1;
  }
  return fixed > narrowShare * columns;
}

function branch({ open }: BranchSearch, tableau: Tableau, { row, first, isOnly }: Branch): void {
  if (!isOnly) {
    const other = copyOf(tableau);
    fixRow(other, row, 1 - first);
    open.push(other);
  }
  fixRow(tableau, row, first);
  open.push(tableau);
}

/** False when the choice is whole, but counted in whole numbers does not hold, or is worth less than the relaxed programme says. */
function accept(search: BranchSearch, tableau: Tableau): boolean {
  const choice = choiceIn(tableau, search.relaxed.whole);
  if (!consider(search, choice)) return false;
  return search.worth(choice) >= tableau.objective - search.step;
}

/** Makes the choice the one to beat when it is good enough. False when it does not hold. */
export function consider(search: BranchSearch, choice: Choice): boolean {
  const taken = new Set(choice);
  if (!search.rows.every((row) => holds(row, taken))) return false;
  keepIfBetter(search, choice);
  return true;
}

function choiceIn(tableau: Tableau, columns: number): Choice {
  const values = Array.from({ length: columns }, (_, variable) => zeroOneOf(tableau, variable, 0));
  for (let row = 0; row < tableau.rows; row += 1) {
    const variable = tableau.basic[row] as number;
    if (variable < columns) values[variable] = zeroOneOf(tableau, variable, tableau.levels[row] as number);
  }
  return values.flatMap((value, column) => (value > 0.5 ? [column] : []));
}

/** Where rounding hides the way, a column that is not fixed goes both ways, from the rows as they were given; where none is left it is counted. */
function branchAnew(search: BranchSearch, { width, fixedAt }: Tableau): void {
  const { relaxed, open } = search;
  const columns = Array.from({ length: relaxed.whole }, (_, column) => column);
  const fixed = new Map(columns.flatMap((column) => (width[column] === 0 ? [[column, fixedAt[column] ?? 0]] : [])));
  const free = columns.find((column) => !fixed.has(column));
  if (free !== undefined) {
    open.push(reopened(relaxed, new Map([...fixed, [free, 0]])), reopened(relaxed, new Map([...fixed, [free, 1]])));
    return;
  }
  consider(
    search,
    columns.filter((column) => fixed.get(column) === 1),
  );
}
