// The life of one card as data: what each commit did to it, from the first to the last, and what cost and end became on the way.
import type { Change } from '../diff/change.ts';
import { type CardState, compareCards } from '../diff/compare-cards.ts';
import { toChange } from '../diff/to-change.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { plannedEnd } from '../model/planned-end.ts';

/**
 * created · known: the clone begins here · changed · moved: to another folder, or under another id · removed · reset: nothing but
 * layout, comments or order.
 */
export type LifeEvent = 'created' | 'known' | 'changed' | 'moved' | 'removed' | 'reset';

/** One commit, or the files as they are now, and the card on both sides of it; null where there is none. */
export interface LifeStep<Commit> {
  /** null: not committed. */
  readonly commit: Commit | null;
  readonly path: string;
  /** Where the card was until then, when it was elsewhere. */
  readonly from: string | null;
  readonly before: ReadCard | null;
  readonly after: ReadCard | null;
  /** True where the clone holds nothing older. */
  readonly isEdge: boolean;
}

export interface ReadCard extends CardState {
  /** False for a file that could not be read. */
  readonly isReadable: boolean;
}

export interface LifeEntry<Commit> {
  readonly commit: Commit | null;
  readonly event: LifeEvent;
  readonly path: string;
  readonly from: string | null;
  readonly changes: readonly Change[];
  readonly before: ReadCard | null;
  readonly after: ReadCard | null;
  /** After the commit; null where unknown. */
  readonly cost: number | null;
  readonly end: string | null;
}

export function cardLife<Commit>(steps: readonly LifeStep<Commit>[]): readonly LifeEntry<Commit>[] {
  return steps.map(({ commit, path, from, before, after, isEdge }) => {
    const changes = before && after ? changesBetween(before, after) : [];
    const card = after?.project.card;
    return {
      commit,
      event: eventOf({ from, before, after, isEdge }, changes),
      path,
      from,
      changes,
      before,
      after,
      cost: card ? plannedCost(card) : null,
      end: card ? plannedEnd(card) : null,
    };
  });
}

function eventOf(
  { from, before, after, isEdge }: Pick<LifeStep<never>, 'from' | 'before' | 'after' | 'isEdge'>,
  changes: readonly Change[],
): LifeEvent {
  if (after === null) return 'removed';
  if (before === null) return isEdge ? 'known' : 'created';
  if (from !== null) return 'moved';
  return changes.length === 0 ? 'reset' : 'changed';
}

function changesBetween(before: ReadCard, after: ReadCard): readonly Change[] {
  if (before.isReadable && after.isReadable) return compareCards(before, after);
  if (before.isReadable === after.isReadable) return [];
  const thing = { card: after.project.id, file: after.project.file, fileKind: 'project' } as const;
  const kind = after.isReadable ? 'readable' : 'unreadable';
  return [toChange(thing, { field: '', pointer: [], before: null, after: null, kind })];
}
