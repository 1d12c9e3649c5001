// What is short when no set holds, and the frames that would be just enough.
import { closedLink, type NeedLink } from '../../core/select/explain/closed-by.ts';
import { mustBe } from '../../core/select/explain/must-be.ts';
import type { MoneyLimit, Program, ProgramRow, RowMeaning } from '../../core/select/program/program.ts';
import type { Shortage } from '../../core/select/solve/least-short.ts';
import type { BalanceTarget, Strategy } from '../../generated/card-types.ts';
import { type BlockedBy, blockedBy, keptInBy, keptOutBy } from './blocked-by.ts';

export interface ShortageView {
  readonly meaning: RowMeaning;
  /** Whole units of the currency, hundredths of a full-time equivalent, or a number. */
  readonly short: number;
  /** What there is; null where nothing is counted. */
  readonly available: number | null;
  /** What `available` is left of; null where nothing is taken from the frames first, or more than this counts. */
  readonly frames: TakenFirst | null;
  /** What bound projects need at their planned starts. */
  readonly bound: number;
  /** When the frames do not even cover it: what is taken from them before anything is chosen. null for all else. */
  readonly taken: TakenFirst | null;
  readonly target: Target | null;
  /** Why a wish cannot be met, or where a need ends that cannot be met; null for other rows, or where no rule alone says so. */
  readonly blockedBy: BlockedBy | null;
  /** Who it starts with, when a need cannot be met: one that must be there. */
  readonly from: string | null;
}

/** A binding target of the strategy, and what it asks for: a share of planned cost or of the projects, or a number of projects. */
interface Target {
  readonly dimension: BalanceTarget['dimension'];
  readonly value: string;
  readonly percent: number | null;
  readonly percentOf: 'cost' | 'projects' | null;
  readonly projects: number | null;
}

/** Sums over the years, whole units of the currency. */
type TakenFirst = Pick<MoneyLimit, 'frame' | 'reserve' | 'delivered' | 'stopping'>;

export interface YearAmount {
  readonly year: number;
  /** Whole units of the currency. */
  readonly amount: number;
}

export function shortageViews(
  program: Program,
  shortages: readonly Shortage[],
  { balance = [] }: Strategy,
): readonly ShortageView[] {
  return shortages.map(({ row, short, bound }) => ({
    meaning: row.meaning,
    short,
    available: row.meaning.kind === 'money' || row.meaning.kind === 'people' ? row.upper : null,
    frames: framesBehind(program, row),
    bound,
    taken: takenFirst(program, row),
    target: targetOf(row, balance),
    ...reasonOf(program, row.meaning),
  }));
}

function takenFirst(program: Program, { meaning, upper }: ProgramRow): TakenFirst | null {
  return meaning.kind === 'money' && upper !== null && upper < 0 ? sumsOf(program, meaning) : null;
}

function framesBehind(program: Program, { meaning, upper }: ProgramRow): TakenFirst | null {
  if (meaning.kind !== 'money' || upper === null || upper < 0) return null;
  const sums = sumsOf(program, meaning);
  const taken = sums.reserve + sums.delivered + sums.stopping;
  return taken > 0 && sums.frame - taken === upper ? sums : null;
}

function sumsOf({ limits }: Program, meaning: { readonly from: number; readonly to: number }): TakenFirst {
  const years = limits.money.filter(({ year }) => meaning.from <= year && year <= meaning.to);
  const sum = (key: keyof TakenFirst) => years.reduce((total, limit) => total + limit[key], 0);
  return { frame: sum('frame'), reserve: sum('reserve'), delivered: sum('delivered'), stopping: sum('stopping') };
}

function reasonOf(program: Program, meaning: RowMeaning): Pick<ShortageView, 'blockedBy' | 'from'> {
  switch (meaning.kind) {
    case 'requires':
    case 'after':
      return needReason(program, meaning);
    case 'forced':
    case 'left_out': {
      const project = program.projects.find(({ id }) => id === meaning.project);
      const kept = meaning.kind === 'forced' ? keptOutBy : keptInBy;
      return { blockedBy: project ? kept(program, project) : null, from: null };
    }
    default:
      return { blockedBy: null, from: null };
  }
}

/** From who must be there, through the need that gives way, to where it ends. */
function needReason(
  program: Program,
  { kind, project, other }: NeedLink & { readonly project: string },
): Pick<ShortageView, 'blockedBy' | 'from'> {
  const chain = mustBe(program).get(project) ?? [project];
  const [from = project] = chain;
  const closed = closedLink(program, { kind, other }, from);
  const before = chain.slice(1).map((id): NeedLink => ({ kind: 'requires', other: id }));
  return { blockedBy: closed && blockedBy({ ...closed, links: [...before, ...closed.links] }), from };
}

function targetOf({ meaning }: ProgramRow, balance: readonly BalanceTarget[]): Target | null {
  const target = meaning.kind === 'balance' ? balance[meaning.target] : undefined;
  if (target === undefined || meaning.kind !== 'balance') return null;
  const { dimension, value } = target;
  const isMin = meaning.side === 'min';
  if (meaning.of === 'number') {
    const projects = (isMin ? target.min_projects : target.max_projects) ?? null;
    return { dimension, value, percent: null, percentOf: null, projects };
  }
  const percent = (isMin ? target.min_percent : target.max_percent) ?? null;
  return { dimension, value, percent, percentOf: meaning.of, projects: null };
}

/** The frames that give what is short, by year: what is short of several years is given in the last, and counts for all of them. */
export function mendingFrames({ limits }: Program, shortages: readonly Shortage[]): readonly YearAmount[] {
  const given = new Map<number, number>();
  const stretches = shortages
    .flatMap(({ row: { meaning }, short }) => (meaning.kind === 'money' ? [{ ...meaning, short }] : []))
    .sort((a, b) => a.to - b.to || b.from - a.from);
  for (const { from, to, short } of stretches) {
    const already = [...given].reduce((sum, [year, more]) => sum + (from <= year && year <= to ? more : 0), 0);
    if (short > already) given.set(to, (given.get(to) ?? 0) + short - already);
  }
  return limits.money.flatMap(({ year, frame }) => {
    const more = given.get(year) ?? 0;
    return more > 0 ? [{ year, amount: frame + more }] : [];
  });
}
