// How far down the list the money reaches: what is bound first, then project by project in the order of the ranking.
import type { Frame } from '../../generated/card-types.ts';

/**
 * first: mandatory or committed, taken before the list · inside: fits every year · line: the first that does not fit ·
 * fits: below the line, but fits · outside: below the line and does not fit · unscored, unknown_cost, no_years (an amount, but no
 * year to take it from): cannot be placed.
 */
export type FrameMark = 'first' | 'inside' | 'line' | 'fits' | 'outside' | 'unscored' | 'unknown_cost' | 'no_years';

export interface FrameCandidate {
  readonly id: string;
  readonly first: boolean;
  readonly scored: boolean;
  /** Nominal, whole units of the currency; null when the amount or the years are unknown. */
  readonly cost: ReadonlyMap<number, number> | null;
  /** True when the amount is known, if not the years. */
  readonly priced: boolean;
  /** Ids of those that cannot have room together with this one: the first of them takes it. Left out where the list counts them all. */
  readonly rivals?: readonly string[];
}

/** Amounts in whole units of the currency. */
export interface FrameYear {
  readonly year: number;
  readonly frame: number;
  readonly reserve: number;
  readonly adopted: boolean | null;
  /** Used by mandatory and committed projects, and by the list. */
  readonly usedFirst: number;
  readonly usedByList: number;
  /** frame − reserve − used. Negative when what is bound needs more than there is. */
  readonly left: number;
}

export interface FrameLine {
  /** null for every project when no year has a frame: then nothing can be inside or outside. */
  readonly marks: ReadonlyMap<string, FrameMark | null>;
  readonly years: readonly FrameYear[];
  /** Years in which some project costs money and no frame is given: they bind nobody. */
  readonly yearsWithoutFrame: readonly number[];
  /** Ids of mandatory and committed projects whose cost per year is unknown, and so is not taken from any frame. */
  readonly firstWithoutCost: readonly string[];
}

/** `candidates` in the order of the list. Frames before `fromYear` are history. */
export function frameLine(
  candidates: readonly FrameCandidate[],
  frames: readonly Frame[],
  fromYear: number,
): FrameLine {
  const { current, available, left, marks, rest } = walk(candidates, frames, fromYear);
  return {
    marks,
    years: current.map((frame) => toFrameYear(frame, left.get(frame.year) ?? 0, rest.get(frame.year) ?? 0)),
    yearsWithoutFrame: yearsWithout(candidates, available, fromYear),
    firstWithoutCost: candidates.filter(({ first, cost }) => first && cost === null).map(({ id }) => id),
  };
}

/** Only the marks of the line, for those who walk it again and again. */
export function frameMarks(
  candidates: readonly FrameCandidate[],
  frames: readonly Frame[],
  fromYear: number,
): FrameLine['marks'] {
  return walk(candidates, frames, fromYear).marks;
}

type Money = ReadonlyMap<number, number>;

function walk(candidates: readonly FrameCandidate[], frames: readonly Frame[], fromYear: number) {
  const current = frames
    .filter(({ year, amount }) => year >= fromYear && amount !== undefined)
    .sort((a, b) => a.year - b.year);
  const available: Money = new Map(current.map(({ year, amount, reserve = 0 }) => [year, amount - reserve]));
  const first = candidates.filter((candidate) => candidate.first);
  const left = first.reduce<Money>((rest, { cost }) => spend(rest, cost), available);
  const { marks, rest } = walkDown(candidates, left);
  const placed: FrameLine['marks'] = current.length === 0 ? new Map(candidates.map(({ id }) => [id, null])) : marks;
  return { current, available, left, rest, marks: placed };
}

function walkDown(candidates: readonly FrameCandidate[], left: Money): { marks: Map<string, FrameMark>; rest: Money } {
  const marks = new Map<string, FrameMark>();
  let rest = left;
  let lineDrawn = false;
  const held = new Set(candidates.filter(({ first }) => first).map(({ id }) => id));
  for (const candidate of candidates) {
    const mark = isExcluded(candidate, held) ? 'outside' : markOf(candidate, rest, lineDrawn);
    marks.set(candidate.id, mark);
    if (mark === 'line') lineDrawn = true;
    if (mark !== 'inside' && mark !== 'fits') continue;
    rest = spend(rest, candidate.cost);
    held.add(candidate.id);
  }
  return { marks, rest };
}

function isExcluded({ first, rivals = [] }: FrameCandidate, held: ReadonlySet<string>): boolean {
  return !first && rivals.some((id) => held.has(id));
}

function markOf({ first, scored, cost, priced }: FrameCandidate, rest: Money, lineDrawn: boolean): FrameMark {
  if (first) return 'first';
  if (!scored) return 'unscored';
  if (cost === null) return priced ? 'no_years' : 'unknown_cost';
  const fits = [...cost].every(([year, amount]) => amount <= 0 || amount <= (rest.get(year) ?? Infinity));
  if (lineDrawn) return fits ? 'fits' : 'outside';
  return fits ? 'inside' : 'line';
}

function spend(money: Money, cost: Money | null): Money {
  return new Map([...money].map(([year, amount]) => [year, amount - (cost?.get(year) ?? 0)]));
}

function toFrameYear({ year, amount, reserve = 0, adopted }: Frame, afterFirst: number, afterList: number): FrameYear {
  return {
    year,
    frame: amount,
    reserve,
    adopted: adopted ?? null,
    usedFirst: amount - reserve - afterFirst,
    usedByList: afterFirst - afterList,
    left: afterList,
  };
}

function yearsWithout(candidates: readonly FrameCandidate[], available: Money, fromYear: number): readonly number[] {
  const years = candidates.flatMap(({ cost }) =>
    [...(cost ?? [])].flatMap(([year, amount]) => (amount > 0 ? year : [])),
  );
  return [...new Set(years)].filter((year) => year >= fromYear && !available.has(year)).sort((a, b) => a - b);
}
