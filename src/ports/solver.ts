// Finds the best of many choices. Opened once for a programme, then asked many questions about it.
import type { Solve, ZeroOneProgram } from '../core/select/solve/zero-one-program.ts';

export interface SolverLimits {
  /** Most seconds for one question. Left out: until it is proven. */
  readonly seconds?: number | undefined;
}

/** Throws PortfolioError `no-solver` when it cannot answer at all. */
export interface OpenedProgram {
  /** Within tolerances: count the answer again before it is used (`checkedSolver`). */
  readonly solve: Solve;
  /** Nothing may be asked after it. */
  close(): void;
}

export interface Solver {
  open(program: ZeroOneProgram, limits?: SolverLimits): OpenedProgram;
}

/** Where a solver comes from, and the clock for its limits. */
export interface SolverSource {
  /** Loaded when it is asked for. Throws PortfolioError `no-solver`. */
  solver(): Promise<Solver>;
  /** Milliseconds since some moment. */
  now(): number;
}
