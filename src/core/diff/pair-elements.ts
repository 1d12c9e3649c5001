// Which element of a list is which on the other side. Most are told by their names; of several with one name, those with the same
// content belong together wherever they stand, and the others in the order of the list, so that a change is not told crosswise.
import { byCodePoint } from '../model/code-point-order.ts';
import { elementKey } from '../model/element-key.ts';
import { canonical } from './canonical.ts';

export interface ElementPair {
  /** Unique in the list, and the same from the other end: several with one name are numbered, by where the first of a pair stands. */
  readonly name: string;
  /** null where there is none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** By name. Every element must have one. */
export function pairElements(before: readonly unknown[], after: readonly unknown[]): readonly ElementPair[] {
  const [old, now] = [byName(before), byName(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort(byCodePoint);
  const taken = new Set(names);
  return names.flatMap((name) => {
    const [one, other] = [old.get(name) ?? [], now.get(name) ?? []];
    const numbered = numbering(name, taken);
    return pairsOf(one, other).map(([from, to]): ElementPair => {
      return { name: numbered(), before: one[from ?? -1] ?? null, after: other[to ?? -1] ?? null };
    });
  });
}

function byName(list: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const element of list) {
    const name = elementKey(element) as string;
    const same = found.get(name);
    if (same) same.push(element);
    else found.set(name, [element]);
  }
  return found;
}

/** R1, R1#2, R1#3: but never what another element is called already. */
function numbering(name: string, taken: ReadonlySet<string>): () => string {
  let time = 0;
  return () => {
    time += 1;
    while (time > 1 && taken.has(`${name}#${time}`)) time += 1;
    return time === 1 ? name : `${name}#${time}`;
  };
}

type Places = readonly [from: number | null, to: number | null];

function pairsOf(one: readonly unknown[], other: readonly unknown[]): readonly Places[] {
  if (one.length <= 1 && other.length <= 1) return [[one.length === 1 ? 0 : null, other.length === 1 ? 0 : null]];
  const same = sameContent(one, other);
  const [from, to] = [new Set(same.map(([place]) => place)), new Set(same.map(([, place]) => place))];
  const left = one.flatMap((_, place) => (from.has(place) ? [] : [place]));
  const right = other.flatMap((_, place) => (to.has(place) ? [] : [place]));
  const longest = left.length > right.length ? left : right;
  const changed = longest.map((_, index): Places => [left[index] ?? null, right[index] ?? null]);
  return [...same, ...changed].sort((a, b) => first(a) - first(b) || last(a) - last(b));
}

function sameContent(one: readonly unknown[], other: readonly unknown[]): readonly (readonly [number, number])[] {
  const places = placesByContent(other);
  return one.flatMap((element, place) => {
    const found = places.get(canonical(element))?.pop();
    return found === undefined ? [] : [[place, found] as const];
  });
}

/** The first place last, where it is taken from. */
function placesByContent(list: readonly unknown[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let place = list.length - 1; place >= 0; place -= 1) {
    const content = canonical(list[place]);
    const known = places.get(content);
    if (known) known.push(place);
    else places.set(content, [place]);
  }
  return places;
}

function first([from, to]: Places): number {
  return Math.min(from ?? Number.POSITIVE_INFINITY, to ?? Number.POSITIVE_INFINITY);
}

function last([from, to]: Places): number {
  return Math.max(from ?? Number.MAX_SAFE_INTEGER, to ?? Number.MAX_SAFE_INTEGER);
}
