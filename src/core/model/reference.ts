// Where a file names something that stands elsewhere, and the observation to make when it is not there.
import { closest } from './closest.ts';
import type { Observation, Place } from './diagnostic.ts';

export interface Reference {
  readonly id: string;
  readonly place: Place;
}

interface Named {
  readonly id: string;
  readonly name?: string;
}

export type UnknownReference = {
  readonly id: string;
  /** The existing id that was probably meant. */
  readonly suggestion: string | null;
};

/** References to what does not exist. */
export function* unknownReferences(
  references: Iterable<Reference>,
  known: readonly Named[],
): Generator<Observation<UnknownReference>> {
  const ids = new Set(known.map(({ id }) => id));
  for (const { id, place } of references) {
    if (!id || ids.has(id)) continue;
    yield { place, args: { id, suggestion: named(id, known) ?? closest(id, ids) } };
  }
}

/**
 * The same, but silent while the configuration has no such list, for then any id is accepted; and where an element of the list
 * could not be read, for it may be the one.
 */
export function unlistedReferences(
  references: Iterable<Reference>,
  list: readonly Named[] | undefined,
): Iterable<Observation<UnknownReference>> {
  const complete = list?.every((element) => element?.id);
  return list && list.length > 0 && complete ? unknownReferences(references, list) : [];
}

/** People write "Storvik kommune" where the id is "storvik". */
function named(written: string, known: readonly Named[]): string | null {
  return known.find(({ name }) => name?.toLowerCase() === written.toLowerCase())?.id ?? null;
}
