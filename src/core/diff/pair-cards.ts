// Which card is which: by id, wherever the file has moved; and a card that is gone and one that is new are one card under another name
// when they hold the same, or have the same title and nearly the same content.
import { byCodePoint } from '../model/code-point-order.ts';
import { canonical } from './canonical.ts';
import { isSimilarCard, titleOf } from './similar-card.ts';

export interface CardPair {
  /** The id now, or what it was when the card is gone. */
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Id -> what the file holds. Sorted by id. */
export type CardValues = ReadonlyMap<string, unknown>;

export function pairCards(before: CardValues, after: CardValues): readonly CardPair[] {
  const renamed = renamedCards(before, after);
  const oldNames = new Set(renamed.values());
  const now = [...after.keys()].map((id) => ({
    id,
    before: before.has(id) ? id : (renamed.get(id) ?? null),
    after: id,
  }));
  const gone = [...before.keys()]
    .filter((id) => !after.has(id) && !oldNames.has(id))
    .map((id) => ({ id, before: id, after: null }));
  return [...now, ...gone].sort((a, b) => byCodePoint(a.id, b.id));
}

/** New id -> old id. Only where the two belong to no other card as well. */
function renamedCards(before: CardValues, after: CardValues): ReadonlyMap<string, string> {
  const gone = [...before].filter(([id]) => !after.has(id));
  const added = [...after].filter(([id]) => !before.has(id));
  const same = onlyPairs(gone, added, canonical);
  const rest = (cards: typeof gone, taken: ReadonlySet<string>) => cards.filter(([id]) => !taken.has(id));
  const similar = onlyPairs(rest(gone, new Set(same.values())), rest(added, new Set(same.keys())), titleOf);
  const kept = [...similar].filter(([id, old]) => isSimilarCard(before.get(old), after.get(id)));
  return new Map([...same, ...kept]);
}

/** Those that share a name with one card on the other side, and with no other. */
function onlyPairs(
  gone: readonly (readonly [string, unknown])[],
  added: readonly (readonly [string, unknown])[],
  nameOf: (value: unknown) => string,
): ReadonlyMap<string, string> {
  const old = byName(gone, nameOf);
  const pairs = [...byName(added, nameOf)].flatMap(([name, ids]) => {
    const [id, ...others] = ids;
    const [was, ...more] = old.get(name) ?? [];
    return id !== undefined && was !== undefined && others.length + more.length === 0 ? [[id, was] as const] : [];
  });
  return new Map(pairs);
}

function byName(
  cards: readonly (readonly [string, unknown])[],
  nameOf: (value: unknown) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, value] of cards) {
    if (value === undefined || value === null) continue;
    const name = nameOf(value);
    found.set(name, [...(found.get(name) ?? []), id]);
  }
  return found;
}
