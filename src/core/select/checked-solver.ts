// A solver counts with tolerances; here its answers are counted again in whole numbers. One that does not hold is forbidden, and the question
// asked again.
import { PortfolioError } from '../model/portfolio-error.ts';
import {
  type Answer,
  type Choice,
  holds,
  otherThan,
  type Question,
  type Solve,
  worthOf,
  type ZeroOneProgram,
  type ZeroOneRow,
} from './zero-one-program.ts';

// An answer that does not hold is noise in the last digit: a few are enough to forbid, and more would hide a fault.
const mostRefused = 50;

/** Throws PortfolioError `no-solver` when answers that do not hold keep coming. */
export function checkedSolver(program: ZeroOneProgram, solve: Solve): Solve {
  return (question) => {
    const refused: ZeroOneRow[] = [];
    while (refused.length < mostRefused) {
      const answer = solve({ ...question, rows: [...(question.rows ?? []), ...refused] });
      if (!('choice' in answer)) return answer;
      if (allHold(program, question, answer.choice)) return counted(answer, question);
      refused.push(otherThan(answer.choice, program.columns));
    }
    throw new PortfolioError('no-solver', { reason: 'unstable' });
  };
}

function counted<T extends Extract<Answer, { readonly choice: Choice }>>(answer: T, { objective }: Question): T {
  return { ...answer, worth: worthOf(objective, answer.choice) };
}

function allHold({ rows }: ZeroOneProgram, question: Question, choice: Choice): boolean {
  const taken = new Set(choice);
  return [...rows, ...(question.rows ?? [])].every((row) => holds(row, taken));
}
