// When no set holds: what is short, and the best set if that were given.

import type { Program, ProgramRow } from './program/program.ts';
import type { OpenProgram } from './selection-task.ts';
import { type BestChoice, bestChoice } from './solve/best-choice.ts';
import { leastShort, type Shortage } from './solve/least-short.ts';
import type { ZeroOneProgram } from './solve/zero-one-program.ts';

export interface FailedSelection {
  /** unknown: time was up before any set was found. */
  readonly status: 'infeasible' | 'unknown';
  readonly program: Program;
  /** What is short, by the smallest mending step; null when that is not known. */
  readonly shortages: readonly Shortage[] | null;
  /** The best set if what is short were given; null when that is not known. */
  readonly ifMended: BestChoice | null;
  /** When one wish is what gives way: other wishes, each of which would do as well to give up. */
  readonly insteadOf: readonly ProgramRow[];
}

export function failedSelection(
  program: Program,
  status: FailedSelection['status'],
  leastOver: OpenProgram['leastOver'],
  open: (program: ZeroOneProgram) => OpenProgram,
): FailedSelection {
  if (status === 'unknown') return { status, program, shortages: null, ifMended: null, insteadOf: [] };
  const shortages = leastShort(program, leastOver);
  if (shortages === null) return { status, program, shortages, ifMended: null, insteadOf: [] };
  const mended = withGranted(program, shortages);
  const outcome = bestChoice(mended, open(mended).solve);
  const ifMended = 'choice' in outcome ? outcome : null;
  return { status, program, shortages, ifMended, insteadOf: insteadOf(program, shortages, open) };
}

function insteadOf(
  program: Program,
  shortages: readonly Shortage[],
  open: (program: ZeroOneProgram) => OpenProgram,
): readonly ProgramRow[] {
  const [only, ...more] = shortages;
  if (only === undefined || more.length > 0 || !isWish(only.row)) return [];
  const objective = new Array<number>(program.columns).fill(0);
  return program.rows.filter((row) => {
    if (row === only.row || !isWish(row)) return false;
    const without = { ...program, rows: program.rows.filter((each) => each !== row) };
    return 'choice' in open(without).solve({ objective });
  });
}

function isWish({ meaning }: ProgramRow): boolean {
  return meaning.kind === 'forced' || meaning.kind === 'left_out';
}

/** The same programme where the rows that were short have just enough. */
function withGranted(program: Program, shortages: readonly Shortage[]): Program {
  const short = new Map(shortages.map((shortage) => [shortage.row, shortage.short]));
  const granted = (row: ProgramRow): ProgramRow => {
    const more = short.get(row) ?? 0;
    return {
      ...row,
      lower: row.lower === null ? null : row.lower - more,
      upper: row.upper === null ? null : row.upper + more,
    };
  };
  return { ...program, rows: program.rows.map(granted) };
}
