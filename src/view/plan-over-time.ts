// Cost and end of a project over time: planned first, first approved, now, and each time that they became others.
import { monthsBetween } from '../core/model/months.ts';
import type { Baseline } from '../core/model/past.ts';
import type { Card } from '../core/model/portfolio.ts';

export interface PlanFacts {
  /** Planned project cost, whole units of the currency; null when unknown. */
  readonly cost: number | null;
  /** Planned end, ISO; null when unknown. */
  readonly end: string | null;
}

export interface PlanPoint extends PlanFacts {
  readonly date: string;
  /** Full hash; null when it is not committed. */
  readonly commit: string | null;
  /** Planned start, ISO: where the bar of the project begins. */
  readonly start: string | null;
}

export interface PlanOverTime {
  readonly first: PlanFacts;
  readonly firstApproved: Baseline | null;
  /** Left out when the first approval is also the last. */
  readonly lastApproved: Baseline | null;
  readonly now: PlanFacts;
  /** Now less first approved, or less the first plan where nothing was approved; null where a side is unknown. */
  readonly difference: { readonly cost: number | null; readonly months: number | null };
}

/** The card after one commit. */
export interface PlannedEntry extends PlanFacts {
  readonly date: string;
  readonly commit: { readonly hash: string } | null;
  /** null where there is none. */
  readonly cards: { readonly after: Card | null };
}

/** Oldest first. */
export function planPoints(entries: readonly PlannedEntry[]): readonly PlanPoint[] {
  const points: PlanPoint[] = [];
  for (const { cost, end, date, commit, cards } of entries) {
    const last = points.at(-1) ?? { cost: null, end: null };
    if (cards.after === null || (cost === last.cost && end === last.end)) continue;
    points.push({ date, commit: commit?.hash ?? null, cost, end, start: startOf(cards.after) });
  }
  return points;
}

function startOf({ time, pilot }: Card): string | null {
  return time?.period?.start ?? pilot?.start ?? null;
}

const nothing: PlanFacts = { cost: null, end: null };

export function planOverTime(
  entries: readonly PlannedEntry[],
  { firstApproved, lastApproved }: Pick<PlanOverTime, 'firstApproved' | 'lastApproved'>,
): PlanOverTime {
  const there = entries.filter(({ cards }) => cards.after !== null);
  const first = planOf(there[0]);
  const now = planOf(there.at(-1));
  const from = firstApproved ?? first;
  return {
    first,
    firstApproved,
    lastApproved: lastApproved?.decision === firstApproved?.decision ? null : lastApproved,
    now,
    difference: {
      cost: now.cost === null || from.cost === null ? null : now.cost - from.cost,
      months: now.end === null || from.end === null ? null : monthsBetween(from.end, now.end),
    },
  };
}

function planOf(entry: PlanFacts | undefined): PlanFacts {
  return entry ? { cost: entry.cost, end: entry.end } : nothing;
}
