// The use case of `portfolio select`: the best set within money, people and rules, and what explains it.
import type { Portfolio } from '../core/model/portfolio.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import type { Ranking } from '../core/rank/ranking.ts';
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import { type MemberChoice, memberChoices } from '../core/select/member-choices.ts';
import type { Program } from '../core/select/program/program.ts';
import { toProgram } from '../core/select/program/to-program.ts';
import { findSelection, type Selection } from '../core/select/selection.ts';
import type { SelectionTask } from '../core/select/selection-task.ts';
import type { SolverSource } from '../ports/solver.ts';
import { openSolver } from './open-solver.ts';
import { refuseBoth, requireWish } from './require-wish.ts';

/** Up to here all there is to know about the choice takes a second or two. */
const fewColumns = 40;
const setsAfterBest = 4;
const mostStairs = 40;

export interface SelectWishes {
  /** ISO. */
  readonly today: string;
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Ids that must be chosen, and ids that must not. */
  readonly force: readonly string[];
  readonly without: readonly string[];
  readonly frames: ReadonlyMap<number, number>;
  /** How weights are drawn; null for what suits the strategy. */
  readonly weightDraws?: WeightDrawing | null;
  /** Percent, 1–99; see `SelectionSettings`. */
  readonly confidence?: number | undefined;
  /** The best set only; unless_few: unless every choice can be tried. */
  readonly quick: boolean | 'unless_few';
  /** At most for every question, see `Question`: unlike seconds, the same on every machine. Left out: until it is proven. */
  readonly effort?: number | undefined;
  /** The list, when the caller has it. */
  readonly ranking?: Ranking;
  /** Most seconds for one question; null: until it is proven. */
  readonly seconds: number | null;
}

export interface Selected {
  readonly ranking: Ranking;
  readonly wishes: SelectWishes;
  readonly selection: Selection;
  /** The best set by each council member's own weights, by name; empty when not asked for, or when other weights than the strategy's are looked at. */
  readonly members: readonly MemberChoice[];
}

/** Throws PortfolioError `unknown-card` for a wish about no card, `not-choosable` for one that is not in the list, and `both-wished`. */
export async function select(
  portfolio: Portfolio,
  wishes: SelectWishes,
  source: SolverSource,
  progress?: SelectionTask['progress'],
): Promise<Selected> {
  const ranking = wishes.ranking ?? rankPortfolio(portfolio, { today: wishes.today, weights: wishes.weights });
  const settings = { ...wishes, ranking };
  const program = toProgram(portfolio, settings);
  for (const id of [...wishes.force, ...wishes.without]) requireWish(id, portfolio, program);
  refuseBoth(wishes);
  const isFew = openColumns(program) <= fewColumns;
  const isWhole = wishes.quick === 'unless_few' ? isFew : !wishes.quick;
  const opener = await openSolver(source, openColumns(program), wishes);
  try {
    const selection = findSelection(program, {
      ranking,
      rebuild: (changes) => toProgram(portfolio, { ...settings, ...changes, units: program.valueUnits }),
      weightDraws: wishes.weightDraws ?? null,
      nearBest: isWhole ? setsAfterBest : 0,
      isWhole,
      stairs: mostStairs,
      open: opener.open,
      ...(progress && { progress }),
    });
    const members =
      !isWhole || wishes.weights !== undefined || !('best' in selection)
        ? []
        : memberChoices(portfolio, settings, (each) => opener.open(each).solve);
    return { ranking, wishes, selection, members };
  } finally {
    opener.close();
  }
}

/** What is bound leaves nothing to try. */
function openColumns({ projects }: Program): number {
  return projects.reduce((sum, { bound, columns }) => sum + (bound === null ? columns.length : columns.length - 1), 0);
}
