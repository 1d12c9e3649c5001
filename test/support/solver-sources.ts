// Where solvers come from in tests.
import { highsSolver } from '../../src/adapters/highs-solver.ts';
import type { SolverSource } from '../../src/ports/solver.ts';

const now = () => performance.now();

/** Nothing may need the solver for large programmes. */
export const noSolver: SolverSource = { solver: () => Promise.reject(new Error('small enough to branch')), now };

export const withHighs: SolverSource = { solver: () => highsSolver(), now };
