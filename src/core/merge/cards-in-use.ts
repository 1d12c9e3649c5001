// Which cards something else refers to, so that they cannot be taken away without leaving a reference that leads nowhere.
import { cardReferences } from '../model/card-references.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** A meeting that has it on its agenda or has decided on it, or anything else that names it. The file, from the root of the repository. */
export interface CardUse {
  readonly by: 'meeting' | 'other';
  readonly file: string;
}

/** `ids`: the cards that are to go; what they say about each other does not count. A meeting goes before anything else. */
export function cardsInUse(portfolio: Portfolio, ids: ReadonlySet<string>): ReadonlyMap<string, CardUse> {
  const uses = new Map<string, CardUse>();
  const going = new Set(portfolio.projects.filter(({ id }) => ids.has(id)).map(({ file }) => file));
  const meetings = new Set(portfolio.meetings.map(({ file }) => file));
  for (const { id, place } of cardReferences(portfolio)) {
    if (!ids.has(id) || going.has(place.file)) continue;
    const by = meetings.has(place.file) ? 'meeting' : 'other';
    if (by === 'meeting' ? uses.get(id)?.by !== 'meeting' : !uses.has(id)) uses.set(id, { by, file: place.file });
  }
  return uses;
}
