// Which projects have another place in the list than before.
import type { RankMove } from '../../../core/diff/rank-moves.ts';
import type { NamedProject } from '../named-project.ts';
import type { SinceFacts } from '../since-facts.ts';

export interface MovedPlace extends NamedProject {
  /** null: without a number then, or now. */
  readonly before: number | null;
  readonly now: number | null;
  /** Where the reason is found; null for a card that had another id, whose way cannot be followed. */
  readonly move: RankMove | null;
}

/** In the order of the list; those that have left it come last. Cards that have only got another id have not moved. */
export function movedPlaces({ diff: { changes }, projects, names }: SinceFacts): readonly MovedPlace[] {
  const { renamed } = changes.cards;
  const earlier = new Set(renamed.map(({ from }) => from));
  const later = new Set(renamed.map(({ id }) => id));
  return changes.ranking
    .filter(({ id }) => !earlier.has(id))
    .map((move): MovedPlace => {
      const { id, after: now } = move;
      const before = projects.get(id)?.rank.before ?? move.before;
      return { id, title: names.get(id) ?? null, before, now, move: later.has(id) ? null : move };
    })
    .filter(({ before, now }) => before !== now);
}
