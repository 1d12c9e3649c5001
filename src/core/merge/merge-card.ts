// Merges what a table says into a card, field by field: what the table said last time is the base, so that only what somebody has
// changed in the table goes into the card. What both have changed, each in its way, is a conflict, and is decided by nobody here.
import { canonical } from '../diff/canonical.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { type LastPair, type ListElement, pairWithLast, placeOfElement } from './pair-with-last.ts';

/** One field: its value last time, in the table now, and in the card. Undefined: none. */
export interface MergedField {
  /** In the card. */
  readonly pointer: Pointer;
  /** In what the table gives, where a place in a list is that of the mapping. */
  readonly slot: Pointer;
  /** What it is called when it is not its slot: the key of an exported column. */
  readonly path?: string;
  readonly base: unknown;
  readonly file: unknown;
  readonly card: unknown;
}

export interface CardMerge {
  /** What the card is to get from the table. */
  readonly edits: readonly MergedField[];
  readonly conflicts: readonly MergedField[];
}

/** `card`: what the file of the card holds. `places`: of the elements of lists in the mapping, where they are others than in what it gives. */
export function mergeCard(
  base: unknown,
  file: unknown,
  card: unknown,
  places: ReadonlyMap<unknown, number> = new Map(),
): CardMerge {
  const found = { edits: [] as MergedField[], conflicts: [] as MergedField[], places };
  merge({ pointer: [], slot: [], base, file, card }, found);
  return { edits: found.edits, conflicts: found.conflicts };
}

interface Found {
  readonly places: ReadonlyMap<unknown, number>;
  readonly edits: MergedField[];
  readonly conflicts: MergedField[];
}

export function isSameContent(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

function merge(field: MergedField, found: Found): void {
  const { base, file, card } = field;
  if (isSameContent(base, file)) return;
  const sides = [base, file, card];
  if (allAre(sides, isGroup)) mergeGroups(field, found);
  else if (allAre(sides, isElements)) mergeLists(field, found);
  else if (isSameContent(file, card)) return;
  else if (isSameContent(base, card)) found.edits.push(field);
  else found.conflicts.push(field);
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isElements(value: unknown): boolean {
  return Array.isArray(value) && value.every(isGroup);
}

/** Those that are there at all; the base or the table has to be. */
function allAre(sides: readonly unknown[], is: (value: unknown) => boolean): boolean {
  return sides.every((side) => side === undefined || side === null || is(side));
}

function mergeGroups({ pointer, slot, base, file, card }: MergedField, found: Found): void {
  const keys = new Set([file, base].flatMap((side) => Object.keys(side ?? {})));
  for (const key of keys) {
    const [was, is, own] = [base, file, card].map((side) => valueIn(side, key));
    merge({ pointer: [...pointer, key], slot: [...slot, key], base: was, file: is, card: own }, found);
  }
}

function valueIn(group: unknown, key: string): unknown {
  return isGroup(group) && Object.hasOwn(group, key) ? group[key] : undefined;
}

function mergeLists({ pointer, slot, base, file, card }: MergedField, found: Found): void {
  const [before, now, own] = [base, file, card].map((side) => (side ?? []) as readonly ListElement[]) as Lists;
  const places = placesOn(own, before, now);
  let end = own.length;
  for (const { was, is, place } of places) {
    const given = is >= 0 ? { at: is, element: now[is] } : { at: was, element: before[was] };
    const at = { pointer: [...pointer, place ?? end], slot: [...slot, found.places.get(given.element) ?? given.at] };
    const element = { ...at, base: before[was], file: now[is], card: own[place ?? -1] };
    if (place === undefined || element.file === undefined) mergeWhole(element, found);
    else merge(element, found);
    if (place === undefined && element.base === undefined) end += 1;
  }
}

/** With the place on the card of each; undefined: none. A place says something only where the card has as many elements as last time's list. */
function placesOn(own: Lists[0], before: Lists[0], now: Lists[0]): readonly (LastPair & { place?: number })[] {
  const free = new Set(own.keys());
  return pairWithLast(before, now).map(({ was, is }) => {
    const stayed = own.length === before.length && was >= 0 ? was : null;
    const place = placeOfElement(own, free, { was: before[was], is: now[is], place: stayed });
    if (place === undefined) return { was, is };
    free.delete(place);
    return { was, is, place };
  });
}

type Lists = [readonly ListElement[], readonly ListElement[], readonly ListElement[]];

/** An element that one side lacks. */
function mergeWhole(field: MergedField, found: Found): void {
  if (isSameContent(field.base, field.file) || isSameContent(field.file, field.card)) return;
  const isUntouched = field.card !== undefined ? isSameContent(field.card, field.base) : field.base === undefined;
  found[isUntouched ? 'edits' : 'conflicts'].push(field);
}
