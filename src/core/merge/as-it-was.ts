// What a row gives, with what it said last time in the fields that it says nothing about now: they are no news.
import type { Constant } from '../intake/bind-mapping.ts';
import { putAt } from '../intake/put-at.ts';
import type { UnreadField } from '../intake/unread-field.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { namingFields } from '../model/element-key.ts';
import { valueAt } from '../model/pointer-text.ts';
import { freeNames } from './pair-with-last.ts';

/** Both with the gaps in their lists, so that a place is a column. */
export function asItWas(now: unknown, was: unknown, unread: readonly UnreadField[] = []): unknown {
  return unread.reduce((card, field) => {
    const place = placeIn(was, field);
    const value = place && valueAt(was, place);
    if (value === undefined || value === null) return putWhereThereIs(card, field.pointer);
    const missing = field.constants.filter(({ pointer }) => valueAt(card, pointer) === undefined);
    const held = missing.reduce((whole, constant) => putAt(whole, constant.pointer, constant.value), card);
    return putAt(held, field.pointer, value);
  }, now);
}

/** Nothing was known: neither is it now. */
function putWhereThereIs(card: unknown, pointer: Pointer): unknown {
  return valueAt(card, pointer) === undefined ? card : putAt(card, pointer, undefined);
}

/** Where the field stood last time, when the mapping may have been another; null: nowhere. */
function placeIn(was: unknown, { pointer, constants }: UnreadField): Pointer | null {
  const place: (string | number)[] = [];
  for (const [depth, step] of pointer.entries()) {
    const element = pointer.slice(0, depth + 1);
    const found =
      typeof step === 'number' ? placeInList(valueAt(was, place), step, fieldsOf(element, constants)) : step;
    if (found === null) return null;
    place.push(found);
  }
  return place;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(element: Pointer, constants: readonly Constant[]): Fields {
  const own = constants.filter(
    ({ pointer }) => pointer.length === element.length + 1 && element.every((step, index) => step === pointer[index]),
  );
  return Object.fromEntries(own.map(({ pointer, value }) => [String(pointer.at(-1)), value]));
}

/** By what names it where the mapping does, such as its year; else, and where it is a name in words, by its place. */
function placeInList(list: unknown, step: number, constants: Fields): number | null {
  const names = namingFields(constants);
  if (names.length === 0 || !Array.isArray(list)) return step;
  const isNamed = (element: unknown): boolean => names.every((name) => valueAt(element, [name]) === constants[name]);
  if (isNamed(list[step])) return step;
  const found = list.findIndex(isNamed);
  if (found >= 0) return found;
  return names.every((name) => freeNames.includes(name)) ? step : null;
}
