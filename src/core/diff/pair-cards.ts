// Which card is which: by id, wherever the file has moved; and a card that is gone and one that is new with the same content are one
// card under another name.
import { byCodePoint } from '../model/code-point-order.ts';
import { canonical } from './compare-values.ts';

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

/** New id -> old id. Only where the content is the same and belongs to no other card. */
function renamedCards(before: CardValues, after: CardValues): ReadonlyMap<string, string> {
  const gone = byContent([...before].filter(([id]) => !after.has(id)));
  const added = byContent([...after].filter(([id]) => !before.has(id)));
  const pairs = [...added].flatMap(([content, ids]) => {
    const [id, ...others] = ids;
    const [old, ...olds] = gone.get(content) ?? [];
    return id !== undefined && old !== undefined && others.length + olds.length === 0 ? [[id, old] as const] : [];
  });
  return new Map(pairs);
}

function byContent(cards: readonly (readonly [string, unknown])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, value] of cards) {
    if (value === undefined || value === null) continue;
    const content = canonical(value);
    found.set(content, [...(found.get(content) ?? []), id]);
  }
  return found;
}
