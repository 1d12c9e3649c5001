// What each council member's own weights would choose: what all of them agree about, and what they should talk about.
import { byIdOf } from '../../core/model/code-point-order.ts';
import type { MemberChoice } from '../../core/select/member-choices.ts';
import type { Program } from '../../core/select/program/program.ts';

export interface MemberSetsView {
  readonly members: readonly MemberChoice[];
  /** How many of them got an answer in time. */
  readonly answered: number;
  /** Projects up for choice, the most disputed first. */
  readonly rows: readonly MemberCount[];
}

export interface MemberCount {
  readonly id: string;
  /** In so many members' best sets. */
  readonly count: number;
  /** In some, and not in all. */
  readonly isDisputed: boolean;
}

/** null when no member got an answer. */
export function memberSetsView(members: readonly MemberChoice[], { projects }: Program): MemberSetsView | null {
  const sets = members.flatMap(({ ids }) => (ids === null ? [] : [new Set(ids)]));
  if (sets.length === 0) return null;
  const rows = projects
    .filter(({ bound }) => bound === null)
    .map(({ id }): MemberCount => {
      const count = sets.filter((ids) => ids.has(id)).length;
      return { id, count, isDisputed: count > 0 && count < sets.length };
    });
  const fromEven = ({ count }: MemberCount) => Math.abs(2 * count - sets.length);
  return {
    members,
    answered: sets.length,
    rows: rows.sort((a, b) => fromEven(a) - fromEven(b) || b.count - a.count || byIdOf(a, b)),
  };
}
