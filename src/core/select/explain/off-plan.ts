// What stands in the way of every project that the best set does not start as planned, and what it would cost to insist.
import { byCodePoint } from '../../model/code-point-order.ts';
import { chosenProjects } from '../chosen-projects.ts';
import type { Program, ProgramProject } from '../program/program.ts';
import type { BestChoice } from '../solve/best-choice.ts';
import type { Choice, Solve } from '../solve/zero-one-program.ts';
import { exchanged } from './choice-prices.ts';
import { type LimitOver, limitsOver } from './limits-over.ts';

export interface OffPlan {
  readonly id: string;
  /** The planned start; null when it is not known. */
  readonly start: number | null;
  /** What is broken when it starts as planned and everything else in the best set stays as it is. */
  readonly broken: readonly LimitOver[];
  /** best − best when it must start as planned, in value units; null when that cannot be, or was not asked. */
  readonly price: number | null;
  /** Ids that go out and come in then, itself left out; `later`: those that are in before and after, and then start later. */
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly later: readonly string[];
  /** What the whole set gains when there is just so much more of what is broken; null when a rule is broken too, or it was not asked. */
  readonly gain: Gain | null;
}

export interface Gain {
  /** In value units. */
  readonly value: number;
  /** Ids of those that then come in or start earlier. */
  readonly uses: readonly string[];
}

/** How new questions are asked; null where each would take too long. */
export type Ask = ((program: Program) => Solve) | null;

/** Of those up for choice, by id. A project whose card does not allow the planned start is not told. */
export function offPlan(program: Program, best: BestChoice, ask: Ask): readonly OffPlan[] {
  const solve = ask?.(program) ?? null;
  return program.projects.flatMap((project): readonly OffPlan[] => {
    const planned = project.columns.find((column) => program.options[column]?.delay === 0);
    if (project.bound !== null || planned === undefined || best.choice.includes(planned)) return [];
    const choice = [...best.choice.filter((column) => !project.columns.includes(column)), planned];
    const broken = limitsOver(program, choice);
    return [
      {
        id: project.id,
        start: program.options[planned]?.start ?? null,
        broken,
        ...insisted(program, best, project, planned, solve),
        gain: ask === null ? null : gainOf(program, best, broken, ask),
      },
    ];
  });
}

function insisted(
  program: Program,
  best: BestChoice,
  { id }: ProgramProject,
  planned: number,
  solve: Solve | null,
): Pick<OffPlan, 'price' | 'out' | 'in' | 'later'> {
  const row = { entries: [[planned, 1]], lower: 1, upper: 1 } as const;
  const answer = solve?.({ objective: program.options.map((option) => option.value), rows: [row] });
  if (answer?.status !== 'optimal') return { price: null, out: [], in: [], later: [] };
  const { choice, worth } = answer;
  return {
    price: Math.max(0, best.value - worth),
    ...exchanged(program, best.choice, choice, id),
    later: laterThan(program, best.choice, choice),
  };
}

/** Those in both that start later in the second. */
function laterThan(program: Program, before: Choice, after: Choice): readonly string[] {
  const delays = new Map(chosenProjects(program, before).map(({ id, delay }) => [id, delay]));
  return chosenProjects(program, after).flatMap(({ id, delay }) => (delay > (delays.get(id) ?? delay) ? [id] : []));
}

/** Only money and people can be had more of. */
function gainOf(
  program: Program,
  best: BestChoice,
  broken: readonly LimitOver[],
  ask: (program: Program) => Solve,
): Gain | null {
  const isMore = ({ meaning: { kind } }: LimitOver) => kind === 'money' || kind === 'people';
  if (broken.length === 0 || !broken.every(isMore)) return null;
  const over = new Map(broken.map((limit) => [limit.meaning, limit.over]));
  const rows = program.rows.map((row) =>
    row.upper === null ? row : { ...row, upper: row.upper + (over.get(row.meaning) ?? 0) },
  );
  const wider = { ...program, rows };
  const answer = ask(wider)({ objective: wider.options.map((option) => option.value) });
  if (answer.status !== 'optimal') return null;
  const earlier = laterThan(program, answer.choice, best.choice);
  const uses = [...earlier, ...exchanged(program, best.choice, answer.choice).in].sort(byCodePoint);
  return { value: answer.worth - best.value, uses };
}
