// The best choice found by trying: exact, and the oracle that the solvers are tested against.
import { walkChoices } from '../../src/core/select/solve/walk-choices.ts';
import type { Choice, Solve, ZeroOneProgram } from '../../src/core/select/solve/zero-one-program.ts';

/** Answers by branch and bound. Throws RangeError when it must look at more than `patience` branches. */
export function enumeratingSolver(program: ZeroOneProgram, patience = Infinity): Solve {
  return ({ objective, rows = [], atLeast = -Infinity }) => {
    const order = [...objective.keys()].sort((a, b) => (objective[b] ?? 0) - (objective[a] ?? 0) || a - b);
    const best: { choice: Choice | null; worth: number } = { choice: null, worth: atLeast - 1 };
    const rest = restsOf(order.map((column) => Math.max(0, objective[column] ?? 0)));
    walkChoices([...program.rows, ...rows], order, patience, {
      hopeless: (depth, worth) => worth + (rest[depth] ?? 0) <= best.worth,
      worth: (column) => objective[column] ?? 0,
      found: (choice, worth) => {
        best.choice = choice;
        best.worth = worth;
      },
    });
    return best.choice === null
      ? { status: 'infeasible' }
      : { status: 'optimal', choice: best.choice, worth: best.worth };
  };
}

/** What the columns from each depth on can add at most. */
function restsOf(gains: readonly number[]): readonly number[] {
  const rests = [...gains, 0];
  for (let depth = gains.length - 1; depth >= 0; depth -= 1)
    rests[depth] = (gains[depth] ?? 0) + (rests[depth + 1] ?? 0);
  return rests;
}
