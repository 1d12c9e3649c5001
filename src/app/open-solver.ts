// How the questions of a choice are answered: by branching, and where that takes too long, by a solver made for large programmes.

import type { OpenProgram } from '../core/select/selection-task.ts';
import { branchingLeastOver, branchingSolver } from '../core/select/solve/branching/branching-solver.ts';
import { checkedSolver } from '../core/select/solve/checked-solver.ts';
import { wholeRow } from '../core/select/solve/whole-row.ts';
import type { Answer, Question, Solve, ZeroOneProgram } from '../core/select/solve/zero-one-program.ts';
import type { OpenedProgram, Solver, SolverSource } from '../ports/solver.ts';

/** Branching proves most programmes of so many columns in seconds; loading a solver for them is a waste. */
const mostBranched = 60;
/** Some seconds, in millions of multiplications; then it is the other's turn. */
const branchingEffort = 1500;
/** Of the time for a question, when there is another to ask. */
const branchingShare = 0.25;

export interface SolverLimits {
  /** Most seconds for one question; null: until it is proven. */
  readonly seconds: number | null;
  /** For every question that names no other, see `Question`. It rules out the solver for large programmes. */
  readonly effort?: number | undefined;
}

export interface SolverSession {
  open(program: ZeroOneProgram): OpenProgram;
  /** Nothing may be asked after it. */
  close(): void;
}

/** `columns`: how many of them there is a choice about. Throws PortfolioError `no-solver`. */
export async function openSolver(source: SolverSource, columns: number, limits: SolverLimits): Promise<SolverSession> {
  const large = columns > mostBranched && limits.effort === undefined ? await source.solver() : null;
  const opened: OpenedProgram[] = [];
  return {
    open: (program) => {
      const seconds = limits.seconds ?? Infinity;
      const first = large === null ? seconds : branchingShare * seconds;
      const branching = timed(source, first, (isOver) => branchingSolver(program, isOver));
      const rest =
        large === null ? null : lazily(() => largeSolver(program, large, (1 - branchingShare) * seconds, opened));
      return {
        solve: (question) => answer({ ...question, effort: question.effort ?? limits.effort }, branching, rest),
        leastOver: timed(source, seconds, (isOver) => branchingLeastOver(program, isOver)),
      };
    },
    close: () => {
      for (const session of opened) session.close();
    },
  };
}

function answer(question: Question, branching: Solve, rest: (() => Solve) | null): Answer {
  if (rest === null || question.effort !== undefined) return branching(question);
  const first = branching({ ...question, effort: branchingEffort });
  if (first.status === 'optimal' || first.status === 'infeasible') return first;
  const second = rest()({ ...question, start: 'choice' in first ? first.choice : question.start });
  return betterOf(first, second);
}

/** Of two answers to the same question, neither of them wrong. */
function betterOf(first: Answer, second: Answer): Answer {
  if (second.status === 'optimal' || second.status === 'infeasible' || !('choice' in first)) return second;
  if ('choice' in second && second.worth >= first.worth) return second;
  const bound = 'bound' in first ? Math.min(first.bound, second.bound ?? Infinity) : first.worth;
  return { status: 'feasible', choice: first.choice, worth: first.worth, bound };
}

function largeSolver(program: ZeroOneProgram, solver: Solver, seconds: number, opened: OpenedProgram[]): Solve {
  const session = solver.open(
    { ...program, rows: program.rows.map(wholeRow) },
    Number.isFinite(seconds) ? { seconds } : {},
  );
  opened.push(session);
  return checkedSolver(program, session.solve);
}

/** Asks with a clock of its own for every question. */
function timed<Asked, Told>(
  { now }: SolverSource,
  seconds: number,
  make: (isOver: () => boolean) => (asked: Asked) => Told,
): (asked: Asked) => Told {
  let until = Infinity;
  const ask = make(() => now() > until);
  return (asked) => {
    until = now() + 1000 * seconds;
    return ask(asked);
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
