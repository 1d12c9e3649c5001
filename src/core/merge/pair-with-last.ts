// Which element of a list is which on another side: by what names it, and by its place only where nothing has moved. Two that may not be the
// same are never taken for one, for what people have added to the first would come to stand on the second.
import { canonical } from '../diff/canonical.ts';
import { elementKey, namingFields } from '../model/element-key.ts';

export type ListElement = Readonly<Record<string, unknown>>;

/** An element of last time's list and of this time's; -1: none. */
export interface LastPair {
  readonly was: number;
  readonly is: number;
}

/** Every element of both lists: those of last time's in their order, then the new ones. */
export function pairWithLast(before: readonly ListElement[], now: readonly ListElement[]): readonly LastPair[] {
  const left = new Set(now.keys());
  const take = (is: number | undefined): number => {
    if (is === undefined) return -1;
    left.delete(is);
    return is;
  };
  const named = before.map((element, was) => ({ was, is: take([...left].find((at) => isNamedAs(now[at], element))) }));
  const hasMoved = before.length !== now.length || named.some(({ was, is }) => is >= 0 && is !== was);
  const paired = named.map(({ was, is }) => {
    const stayed = is < 0 && !hasMoved && left.has(was) && isRenamed(before[was], now[was]);
    return { was, is: stayed ? take(was) : is };
  });
  return [...paired, ...[...left].map((is) => ({ was: -1, is }))];
}

/** With the same name; of what has none, with the same content. */
function isNamedAs(one: ListElement | undefined, other: ListElement): boolean {
  const key = elementKey(other);
  return key === null ? isSame(one, other) : elementKey(one) === key;
}

/** Names in words: another one may be the same element. */
export const freeNames: readonly string[] = ['name', 'text'];

/** In the same place, and nothing but its name in words is new. What nothing names is known by its place alone. */
function isRenamed(was: ListElement | undefined, is: ListElement | undefined): boolean {
  const [old = [], own = []] = [was, is].map((element) => (element ? namingFields(element) : []));
  if (old.length + own.length === 0) return true;
  const [name = ''] = old;
  return freeNames.includes(name) && name === own[0] && isSame({ ...was, [name]: '' }, { ...is, [name]: '' });
}

/**
 * Where in a list the element stands that was `like.was` last time and is `like.is` now: the one with the same name, or the only one that is
 * named by it and by more. Of what nothing names, the one with the same content, or at the same place. Undefined: none of the `free` ones.
 */
export function placeOfElement(
  own: readonly ListElement[],
  free: ReadonlySet<number>,
  like: { readonly was: ListElement | undefined; readonly is: ListElement | undefined; readonly place: number | null },
): number | undefined {
  const likes = [like.was, like.is].filter((each) => each !== undefined);
  for (const each of likes) {
    const place = [...free].find((at) => isNamedAs(own[at], each));
    if (place !== undefined) return place;
  }
  for (const each of likes) {
    const names = namingFields(each);
    const places =
      names.length > 0 ? [...free].filter((at) => names.every((name) => own[at]?.[name] === each[name])) : [];
    if (places.length === 1) return places[0];
  }
  const isNamed = likes.some((each) => namingFields(each).length > 0);
  return !isNamed && like.place !== null && free.has(like.place) ? like.place : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}
