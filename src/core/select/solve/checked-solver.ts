// A solver counts with tolerances; here its answers are counted again in whole numbers. What makes one not hold is forbidden, and the question
// asked again.
import { PortfolioError } from '../../model/portfolio-error.ts';
import { wholeRow } from './whole-row.ts';
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

/** `solve` counts in rows that say the same (`wholeRow`). Throws PortfolioError `no-solver` when answers that do not hold keep coming. */
export function checkedSolver(program: ZeroOneProgram, solve: Solve): Solve {
  return (question) => {
    const refused: ZeroOneRow[] = [];
    while (refused.length < mostRefused) {
      const answer = solve({ ...question, rows: [...(question.rows ?? []).map(wholeRow), ...refused] });
      if (!('choice' in answer)) return answer;
      const broken = brokenRow(program, question, answer.choice);
      if (broken === undefined) return counted(answer, question);
      refused.push(coverRow(broken, new Set(answer.choice)) ?? otherThan(answer.choice, program.columns));
    }
    throw new PortfolioError('no-solver', { reason: 'unstable' });
  };
}

function counted<T extends Extract<Answer, { readonly choice: Choice }>>(answer: T, { objective }: Question): T {
  return { ...answer, worth: worthOf(objective, answer.choice) };
}

function brokenRow({ rows }: ZeroOneProgram, question: Question, choice: Choice): ZeroOneRow | undefined {
  const taken = new Set(choice);
  return [...rows, ...(question.rows ?? [])].find((row) => !holds(row, taken));
}

/**
 * So many of the columns taken are too many for the row already, and so are as many of any that need no less of it: a cover, extended (Balas
 * 1975). Null where the row is not broken by taking too much.
 */
function coverRow({ entries, upper }: ZeroOneRow, taken: ReadonlySet<number>): ZeroOneRow | null {
  const room = (upper ?? Infinity) - entries.reduce((sum, [, coefficient]) => sum + Math.min(0, coefficient), 0);
  const falling = entries.filter(([column, need]) => need > 0 && taken.has(column)).sort(([, a], [, b]) => b - a);
  let sum = 0;
  const last = falling.findIndex(([, need]) => {
    sum += need;
    return sum > room;
  });
  if (last < 0) return null;
  const cover = new Set(falling.slice(0, last + 1).map(([column]) => column));
  const greatest = falling[0]?.[1] ?? 0;
  const members = entries.filter(([column, need]) => cover.has(column) || need >= greatest);
  return { entries: members.map(([column]) => [column, 1] as const), lower: null, upper: last };
}
