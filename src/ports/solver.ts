// Finds the best of many choices. Opened once for a programme, then asked many questions about it.
import type { LeastOver, Solve, ZeroOneProgram } from '../core/select/zero-one-program.ts';

export interface SolverLimits {
  /** Most seconds for one question. Left out: until it is proven. */
  readonly seconds?: number | undefined;
}

/** Throws PortfolioError `no-solver` when it cannot answer at all. */
export interface OpenedProgram {
  /** Within tolerances: count the answer again before it is used (`checkedSolver`). */
  readonly solve: Solve;
  readonly leastOver: LeastOver;
  /** Nothing may be asked after it. */
  close(): void;
}

export interface Solver {
  open(program: ZeroOneProgram, limits?: SolverLimits): OpenedProgram;
}
