// What is short when no set holds, and the frames that would be just enough.
import type { Shortage } from '../../core/select/least-short.ts';
import type { Program, ProgramRow, RowMeaning } from '../../core/select/program.ts';
import type { BalanceTarget, Strategy } from '../../generated/card-types.ts';
import { type BlockedBy, keptInBy, keptOutBy } from './blocked-by.ts';

export interface ShortageView {
  readonly meaning: RowMeaning;
  /** Whole units of the currency, hundredths of a full-time equivalent, or a number. */
  readonly short: number;
  /** What there is; null where nothing is counted. */
  readonly available: number | null;
  /** What bound projects need at their planned starts. */
  readonly bound: number;
  readonly target: Target | null;
  /** Why a wish cannot be met: the one rule that says so; null for what is no wish, or where no rule alone does. */
  readonly blockedBy: BlockedBy | null;
}

/** A binding target of the strategy, and what it asks for: a share of planned cost, or a number of projects. */
interface Target {
  readonly dimension: BalanceTarget['dimension'];
  readonly value: string;
  readonly percent: number | null;
  readonly projects: number | null;
}

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
    bound,
    target: targetOf(row, balance),
    blockedBy: wishBlockedBy(program, row.meaning),
  }));
}

function wishBlockedBy(program: Program, meaning: RowMeaning): BlockedBy | null {
  if (meaning.kind !== 'forced' && meaning.kind !== 'left_out') return null;
  const project = program.projects.find(({ id }) => id === meaning.project);
  if (project === undefined) return null;
  return meaning.kind === 'forced' ? keptOutBy(program, project) : keptInBy(program, project);
}

/** Rows of shares are measured from nothing, rows of projects from the number itself. */
function targetOf({ meaning, lower, upper }: ProgramRow, balance: readonly BalanceTarget[]): Target | null {
  const target = meaning.kind === 'balance' ? balance[meaning.target] : undefined;
  if (target === undefined || meaning.kind !== 'balance') return null;
  const isMin = meaning.side === 'min';
  const percent = (isMin ? target.min_percent : target.max_percent) ?? null;
  const projects = (isMin ? target.min_projects : target.max_projects) ?? null;
  const isShare = percent !== null && (lower ?? upper) === 0;
  const { dimension, value } = target;
  return { dimension, value, percent: isShare ? percent : null, projects: isShare ? null : projects };
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
