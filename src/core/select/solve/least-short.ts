// When no choice holds: which limits give way the least, so that one does. The smallest mending step, as a share of each limit.
import type { Program, ProgramRow } from '../program/program.ts';
import { type Choice, type LeastOver, overBy, sumOf } from './zero-one-program.ts';

export interface Shortage {
  readonly row: ProgramRow;
  /** How much more than the limit allows: whole units of the currency, hundredths of a full-time equivalent, or a number of projects. */
  readonly short: number;
  /** What bound projects need of it at their planned starts, in the same unit. */
  readonly bound: number;
}

/** null when the answer is not known. Wishes, bindings and links give way only when money and people cannot mend it. */
export function leastShort(program: Program, leastOver: LeastOver): readonly Shortage[] | null {
  const choice = leastOver(weighed(program, limitSoftness)) ?? leastOver(weighed(program, anySoftness));
  return choice === null ? null : shortages(program, choice);
}

// Of rows that weigh the same, the first stay: the same answer however it is found.
const firstStay = 1e-4;

function weighed({ rows }: Program, softness: (row: ProgramRow) => number | null): readonly (number | null)[] {
  return rows.map((row, index) => {
    const weight = softness(row);
    return weight === null ? null : weight * (1 + (firstStay * (rows.length - index)) / rows.length);
  });
}

/** The rows that a choice breaks, in the order of the programme. */
function shortages(program: Program, choice: Choice): readonly Shortage[] {
  const taken = new Set(choice);
  const firstOfBound = new Set(
    program.projects.flatMap(({ bound, columns }) => (bound === null ? [] : columns.slice(0, 1))),
  );
  return program.rows.flatMap((row) => {
    const short = overBy(row, taken);
    return short > 0 ? [{ row, short, bound: sumOf(row, firstOfBound) }] : [];
  });
}

function limitSoftness(row: ProgramRow): number | null {
  const { kind } = row.meaning;
  return kind === 'money' || kind === 'people' || kind === 'balance' ? 1 / sizeOf(row) : null;
}

// A start is still only one start, and what is bound stays bound: there is always a wish, a link or a limit that can give way instead.
// A wish gives way before a rule: then it can be told which rule it collides with.
function anySoftness(row: ProgramRow): number | null {
  const { kind } = row.meaning;
  if (kind === 'one_start' || kind === 'bound') return null;
  return limitSoftness(row) ?? (kind === 'forced' || kind === 'left_out' ? 1000 : 2000);
}

/** What a unit over is measured against: the limit itself, or the most that could be asked of it. */
function sizeOf({ upper, entries }: ProgramRow): number {
  const asked = entries.reduce((sum, [, coefficient]) => sum + Math.abs(coefficient), 0);
  return Math.max(1, upper !== null && upper > 0 ? upper : asked);
}
