// How much of each competence is booked each year, as a table of percentages and how grave they are.
import type { CapacityRow } from './money-capacity-view.ts';

export interface CapacityHeat {
  readonly years: readonly number[];
  /** In the order of the table. */
  readonly rows: readonly {
    readonly competence: string;
    readonly name: string | null;
    /** One for each year; null where no capacity is known. */
    readonly cells: readonly (HeatCell | null)[];
  }[];
}

export interface HeatCell {
  /** What is assigned and asked for, of the capacity; null where something is booked and there is nobody. */
  readonly percent: number | null;
  /** Room for more, nearly full, too few if all that is asked for is given, more assigned than there is. */
  readonly load: 'free' | 'full' | 'short' | 'over';
}

/** From here a competence is nearly full, in percent. */
const full = 90;

/** null when nothing can be compared: fewer than two cells with a capacity. */
export function capacityHeat(cells: readonly CapacityRow[]): CapacityHeat | null {
  if (cells.filter(({ capacity }) => capacity !== null).length < 2) return null;
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
  const competences = [...new Map(cells.map(({ competence, name }) => [competence, name]))];
  const rows = competences.map(([competence, name]) => ({
    competence,
    name,
    cells: years.map((year) => heatCell(cells.find((cell) => cell.competence === competence && cell.year === year))),
  }));
  return { years, rows };
}

function heatCell(cell: CapacityRow | undefined): HeatCell | null {
  if (!cell || cell.capacity === null) return null;
  const demand = cell.assigned + cell.requested;
  const percent = cell.capacity === 0 ? (demand === 0 ? 0 : null) : Math.round((100 * demand) / cell.capacity);
  return { percent, load: loadOf(cell, percent) };
}

function loadOf({ overAssigned, short }: CapacityRow, percent: number | null): HeatCell['load'] {
  if ((overAssigned ?? 0) > 0) return 'over';
  if ((short ?? 0) > 0) return 'short';
  return percent !== null && percent < full ? 'free' : 'full';
}
