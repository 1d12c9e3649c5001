// Why a wish about one project cannot be met at all: the rule that says so, or the chain of needs that ends in one.
import { type Closed, closedBy, type NeedLink, type Obstacle } from '../../core/select/explain/closed-by.ts';
import { mustBe, type NeededBy, wishedIds } from '../../core/select/explain/must-be.ts';
import type { Program, ProgramProject } from '../../core/select/program/program.ts';

export type BlockedBy =
  /** Wished in, or there in any case. */
  | { readonly kind: 'forced' | 'bound' }
  /** Another that must be there needs it. */
  | { readonly kind: 'needed_by'; readonly other: string; readonly neededBy: NeededBy }
  /** It needs another that cannot be there, for a reason that may be further on. */
  | {
      readonly kind: NeedLink['kind'];
      readonly other: string;
      readonly links: readonly NeedLink[];
      readonly end: Obstacle;
    }
  | Exclude<Obstacle, { readonly kind: 'late' | 'not_there' }>;

/** Why it cannot be taken in; null when it is the sum of several rules. */
export function keptOutBy(program: Program, { id }: ProgramProject): BlockedBy | null {
  const closed = closedBy(program, id);
  return closed && blockedBy(closed);
}

export function blockedBy({ links, end }: Closed): BlockedBy | null {
  const [first] = links;
  if (first !== undefined) return { ...first, links, end };
  return end.kind === 'late' || end.kind === 'not_there' ? null : end;
}

/** Why it cannot be left out; null when no single rule says so. */
export function keptInBy(program: Program, { id, bound }: ProgramProject): BlockedBy | null {
  if (bound !== null) return { kind: 'bound' };
  if (wishedIds(program, 'forced').includes(id)) return { kind: 'forced' };
  const neededBy = mustBe(program).get(id);
  return neededBy === undefined ? null : { kind: 'needed_by', other: neededBy.at(-2) ?? id, neededBy };
}
