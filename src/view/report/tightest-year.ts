// The year with the least room for people: what is given and asked for of each competence, against what there is.
import type { CapacityRow } from './money-capacity-view.ts';

/** Full-time equivalents. */
export interface TightestYear {
  readonly year: number;
  /** In the order of the table; where they are many, those with the least room. */
  readonly rows: readonly DemandRow[];
  /** Competences that have a capacity that year, and are not shown. */
  readonly hidden: number;
  /** Those of whom more is given and asked for than there are. */
  readonly short: readonly DemandRow[];
}

export interface DemandRow {
  readonly competence: string;
  readonly name: string | null;
  readonly capacity: number;
  readonly demand: number;
}

/** More bars than this cannot be read. */
const mostRows = 14;

/** Most people short; where nobody is, the year that is fullest. null when no year has two competences to compare. */
export function tightestYear(cells: readonly CapacityRow[]): TightestYear | null {
  const known = cells.flatMap((cell) => (cell.capacity === null ? [] : [{ year: cell.year, row: demandOf(cell) }]));
  const years = [...new Set(known.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => ({ year, rows: known.filter((each) => each.year === year).map(({ row }) => row) }))
    .filter(({ rows }) => rows.length > 1 && rows.some(({ demand }) => demand > 0));
  const [first, ...others] = years;
  if (first === undefined) return null;
  const { year, rows } = others.reduce((most, each) => (isTighter(each.rows, most.rows) ? each : most), first);
  const shown = new Set(
    [...rows].sort((a, b) => shortOf(b) - shortOf(a) || fullness(b) - fullness(a)).slice(0, mostRows),
  );
  return {
    year,
    rows: rows.filter((row) => shown.has(row)),
    hidden: rows.length - shown.size,
    short: rows.filter((row) => shortOf(row) > 0),
  };
}

function demandOf({ competence, name, capacity, assigned, requested }: CapacityRow): DemandRow {
  return { competence, name, capacity: capacity ?? 0, demand: hundredths(assigned + requested) };
}

function isTighter(rows: readonly DemandRow[], others: readonly DemandRow[]): boolean {
  const short = (each: readonly DemandRow[]) => hundredths(each.reduce((sum, row) => sum + shortOf(row), 0));
  const fullest = (each: readonly DemandRow[]) => Math.max(...each.map(fullness));
  return short(rows) > short(others) || (short(rows) === short(others) && fullest(rows) > fullest(others));
}

function shortOf({ demand, capacity }: DemandRow): number {
  return hundredths(Math.max(0, demand - capacity));
}

function fullness({ demand, capacity }: DemandRow): number {
  return capacity === 0 ? Number(demand > 0) : demand / capacity;
}

function hundredths(fte: number): number {
  return Math.round(fte * 100) / 100;
}
