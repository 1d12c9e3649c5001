// When no set holds: what is short, and the best set if that were given.
import { type BestChoice, bestChoice } from './best-choice.ts';
import { leastShort, type Shortage } from './least-short.ts';
import type { Program, ProgramRow } from './program.ts';
import type { OpenProgram } from './selection-task.ts';
import type { ZeroOneProgram } from './zero-one-program.ts';

export interface FailedSelection {
  /** unknown: time was up before any set was found. */
  readonly status: 'infeasible' | 'unknown';
  readonly program: Program;
  /** What is short, by the smallest mending step; null when that is not known. */
  readonly shortages: readonly Shortage[] | null;
  /** The best set if what is short were given; null when that is not known. */
  readonly ifMended: BestChoice | null;
}

export function failedSelection(
  program: Program,
  status: FailedSelection['status'],
  leastOver: OpenProgram['leastOver'],
  open: (program: ZeroOneProgram) => OpenProgram,
): FailedSelection {
  if (status === 'unknown') return { status, program, shortages: null, ifMended: null };
  const shortages = leastShort(program, leastOver);
  if (shortages === null) return { status, program, shortages, ifMended: null };
  const mended = withGranted(program, shortages);
  const outcome = bestChoice(mended, open(mended).solve);
  return { status, program, shortages, ifMended: 'choice' in outcome ? outcome : null };
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
