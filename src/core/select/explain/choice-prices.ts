// What it costs, in value, to decide otherwise about one project: to take in one that is left out, or to leave out one that is chosen.
// Exact: each is the best choice under that wish.

import { chosenIds } from '../chosen-projects.ts';
import type { Program, ProgramProject } from '../program/program.ts';
import { forcedRow, leftOutRow } from '../program/to-program.ts';
import type { BestChoice } from '../solve/best-choice.ts';
import { type Choice, type Solve, worthOf } from '../solve/zero-one-program.ts';

export interface ChoicePrice {
  readonly id: string;
  /** best − best under the wish, in value units, never negative; null when the wish cannot be met. What it lacks to be chosen. */
  readonly price: number | null;
  /** Ids that go out and come in under the wish, in one of the best choices that meet it; the project itself left out. */
  readonly out: readonly string[];
  readonly in: readonly string[];
  /** False when it took too much work or too long: then the price is the highest it can be, and null means that nothing was found. */
  readonly proven: boolean;
}

export interface ChoicePrices {
  /** For every project left out: the price of forcing it in. By id. */
  readonly forcingIn: readonly ChoicePrice[];
  /** For every chosen project up for choice: the price of leaving it out. By id. */
  readonly leavingOut: readonly ChoicePrice[];
}

interface Known {
  readonly program: Program;
  readonly solve: Solve;
  readonly best: BestChoice;
  /** In falling order of value: no set of projects between two of them, and none between the best and the first. */
  readonly nearBest: readonly BestChoice[];
  /** For one price, see `Question`; left out: until it is proven. */
  readonly effort?: number | undefined;
}

/** `nearBest`: the sets after the best, as far as they are known; they spare questions. */
export function choicePrices(
  { program, solve, best, nearBest, effort }: Known,
  progress: (done: number, all: number) => void = () => {},
): ChoicePrices {
  const chosen = chosenIds(program, best.choice);
  const open = program.projects.filter(({ bound }) => bound === null);
  const seen: Choice[] = [];
  let done = 0;
  const priced = (project: ProgramProject): ChoicePrice => {
    const price = priceOf({ program, solve, best, nearBest, effort, seen }, project, !chosen.has(project.id));
    done += 1;
    progress(done, open.length);
    return price;
  };
  return {
    forcingIn: open.filter(({ id }) => !chosen.has(id)).map(priced),
    leavingOut: open.filter(({ id }) => chosen.has(id)).map(priced),
  };
}

interface Asked extends Known {
  /** Choices that answered for other projects; those that meet the wish are known to hold. */
  readonly seen: Choice[];
}

// The first set after the best that meets the wish is the best that does: all sets before it are known, and none of them does.
function priceOf(
  { program, solve, best, nearBest, effort, seen }: Asked,
  project: ProgramProject,
  isIn: boolean,
): ChoicePrice {
  const meets = (choice: Choice) => project.columns.some((column) => choice.includes(column)) === isIn;
  const known = nearBest.find(({ choice }) => meets(choice));
  const values = program.options.map(({ value }) => value);
  const start = seen
    .filter(meets)
    .reduce<Choice | undefined>(
      (most, choice) => (most === undefined || worthOf(values, choice) > worthOf(values, most) ? choice : most),
      undefined,
    );
  const answer = known
    ? ({ status: known.status, choice: known.choice, worth: known.value } as const)
    : solve({ objective: values, rows: [isIn ? forcedRow(project) : leftOutRow(project)], effort, start });
  if (!('choice' in answer))
    return { id: project.id, price: null, out: [], in: [], proven: answer.status === 'infeasible' };
  seen.push(answer.choice);
  return {
    id: project.id,
    price: Math.max(0, best.value - answer.worth),
    ...exchanged(program, best.choice, answer.choice, project.id),
    proven: best.status === 'optimal' && answer.status === 'optimal',
  };
}

/** Who goes out and who comes in from one choice to another, in order of ids. */
export function exchanged(
  program: Program,
  before: Choice,
  after: Choice,
  except?: string,
): { readonly out: readonly string[]; readonly in: readonly string[] } {
  const [from, to] = [chosenIds(program, before), chosenIds(program, after)];
  return {
    out: [...from].filter((id) => id !== except && !to.has(id)),
    in: [...to].filter((id) => id !== except && !from.has(id)),
  };
}
