// Which years are asked about, what money they have, and what each project costs in them.
import { type OpenCost, openCost } from '../economics/open-cost.ts';
import type { Card } from '../model/portfolio.ts';

/** Money that a year has. Whole units of the currency. */
export interface YearFrame {
  readonly year: number;
  /** null where there is none. */
  readonly frame: number | null;
  readonly reserve: number;
  /** Taken by what does not move: delivered projects, and what it costs to stop others. */
  readonly taken: number;
  /** At most so much of what is left may be used in the year after. */
  readonly carryOver: number;
}

export interface YearlyPlan {
  /** Rising. */
  readonly frames: readonly YearFrame[];
  /** By id. Projects that are not here cost nothing in the years. */
  readonly costs: ReadonlyMap<string, OpenCost>;
}

export interface PlannedCard {
  readonly id: string;
  readonly card: Card;
  /** Years later than planned. */
  readonly delay?: number;
}

export const noYears: YearlyPlan = { frames: [], costs: new Map() };

/** The years that have a frame, and those from the first year on in which a project costs something without one. */
export function yearlyPlan(
  framed: readonly YearFrame[],
  projects: readonly PlannedCard[],
  firstYear: number,
): YearlyPlan {
  const costs = new Map(
    projects.flatMap(({ id, card, delay }) => {
      const cost = openCost(card, firstYear, delay);
      return cost === null ? [] : [[id, cost] as const];
    }),
  );
  const known = new Set(framed.map(({ year }) => year));
  const costly = [...costs.values()].flatMap(({ years }) =>
    years.flatMap(({ year, planned }) => (planned > 0 ? year : [])),
  );
  const others = [...new Set(costly)].filter((year) => !known.has(year));
  const unframed = others.map((year): YearFrame => ({ year, frame: null, reserve: 0, taken: 0, carryOver: 0 }));
  return { frames: [...framed, ...unframed].sort((a, b) => a.year - b.year), costs };
}
