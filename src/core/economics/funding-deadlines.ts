// The deadlines of funding schemes: the next one, and whether an application came, or can still come, in time.
import type { FundingScheme } from '../../generated/card-types.ts';
import type { Application } from './funding-rules.ts';

/** The first deadline on or after a date, ISO; null when there is none. */
export function nextDeadline(rules: readonly FundingScheme[], date: string): string | null {
  return deadlinesOf(rules).find((deadline) => deadline >= date) ?? null;
}

export interface MissedDeadline {
  readonly missed: 'applied_late' | 'none_left';
  /** The last deadline of the rules that count, ISO. */
  readonly last: string;
}

/** Sent after the last deadline, or not sent when it passed. Rules without deadlines take applications all the time. */
export function missedDeadline({ rules, applied, lines }: Application, today: string): MissedDeadline | null {
  const last = deadlinesOf(rules).at(-1);
  const isOpenAlways = rules.some(({ deadlines }) => !deadlines?.length);
  if (last === undefined || isOpenAlways) return null;
  if (applied !== null) return applied > last ? { missed: 'applied_late', last } : null;
  const isPlanned = lines.some(([, { status = 'planned' }]) => status === 'planned');
  return isPlanned && today > last ? { missed: 'none_left', last } : null;
}

function deadlinesOf(rules: readonly FundingScheme[]): readonly string[] {
  return [...new Set(rules.flatMap(({ deadlines = [] }) => deadlines))].sort();
}
