// The use case of `portfolio select`: the best set within money, people and rules, and what explains it.
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import type { Ranking } from '../core/rank/ranking.ts';
import type { NotRankedBecause } from '../core/rank/standing.ts';
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import { checkedSolver } from '../core/select/checked-solver.ts';
import { enumeratingLeastOver } from '../core/select/enumerating-least-over.ts';
import { enumeratingSolver } from '../core/select/enumerating-solver.ts';
import { type MemberChoice, memberChoices } from '../core/select/member-choices.ts';
import type { NotChoosable, Program } from '../core/select/program.ts';
import { findSelection, type Selection } from '../core/select/selection.ts';
import type { OpenProgram, SelectionTask } from '../core/select/selection-task.ts';
import { toProgram } from '../core/select/to-program.ts';
import type { ZeroOneProgram } from '../core/select/zero-one-program.ts';
import type { Solver } from '../ports/solver.ts';
import { requireCard } from './require-card.ts';

/** Trying every choice is quicker than loading a solver up to here. */
const fewColumns = 16;
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
  /** Branches at most for the best set: unlike seconds, the same on every machine. Left out: until it is proven. */
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

/** Throws PortfolioError `unknown-card` for a wish about no card, and `not-choosable` for one that is not in the list. */
export async function select(
  portfolio: Portfolio,
  wishes: SelectWishes,
  solver: () => Promise<Solver>,
  progress?: SelectionTask['progress'],
): Promise<Selected> {
  const ranking = wishes.ranking ?? rankPortfolio(portfolio, { today: wishes.today, weights: wishes.weights });
  const settings = { ...wishes, ranking };
  const program = toProgram(portfolio, settings);
  for (const id of [...wishes.force, ...wishes.without]) {
    requireCard({ portfolio }, id);
    const because = notChoosable(id, ranking, program);
    if (because !== null) throw new PortfolioError('not-choosable', { id, because });
  }
  const isFew = openColumns(program) <= fewColumns;
  const isWhole = wishes.quick === 'unless_few' ? isFew : !wishes.quick;
  const opener = isFew ? enumerating() : solving(await solver(), wishes);
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

/** null for a project that can be wished for. */
function notChoosable(id: string, { notRanked }: Ranking, program: Program): NotChoosable | NotRankedBecause | null {
  const found = [...notRanked, ...program.notChoosable].find((each) => each.id === id);
  return found?.because ?? null;
}

/** What is bound leaves nothing to try. */
function openColumns({ projects }: Program): number {
  return projects.reduce((sum, { bound, columns }) => sum + (bound === null ? columns.length : columns.length - 1), 0);
}

interface Opener {
  open(program: ZeroOneProgram): OpenProgram;
  close(): void;
}

function enumerating(): Opener {
  return {
    open: (program) => ({ solve: enumeratingSolver(program), leastOver: enumeratingLeastOver(program) }),
    close: () => {},
  };
}

function solving(solver: Solver, { seconds, effort }: Pick<SelectWishes, 'seconds' | 'effort'>): Opener {
  const opened: ReturnType<Solver['open']>[] = [];
  return {
    open: (program) => {
      const session = solver.open(program, { seconds: seconds ?? undefined });
      opened.push(session);
      const solve = checkedSolver(program, session.solve);
      return { solve: (question) => solve({ effort, ...question }), leastOver: session.leastOver };
    },
    close: () => {
      for (const session of opened) session.close();
    },
  };
}
