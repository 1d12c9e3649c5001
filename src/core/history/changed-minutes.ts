// What is no longer as it was in a meeting file whose minutes were approved. Values are compared: comments, layout and quotes may change,
// and so may the commit that the file names, which is no part of the minutes and is gone when a history is written anew.
import { sameValue } from '../diff/compare-values.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { elementKey } from '../model/element-key.ts';

const aside: ReadonlySet<string> = new Set(['commit']);

/** Places in the file as it is now, in its order; for what is gone, where it stood. */
export function changedMinutes(before: unknown, now: unknown): readonly Pointer[] {
  return isGroup(before) && isGroup(now)
    ? inGroup(withoutAside(before), withoutAside(now), [])
    : changed(before, now, []);
}

type Group = Readonly<Record<string, unknown>>;

function withoutAside(file: Group): Group {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !aside.has(key)));
}

function changed(before: unknown, now: unknown, pointer: Pointer): readonly Pointer[] {
  if (sameValue(before, now)) return [];
  if (isGroup(before) && isGroup(now)) return inGroup(before, now, pointer);
  return Array.isArray(before) && Array.isArray(now) ? inList(before, now, pointer) : [pointer];
}

function inGroup(before: Group, now: Group, pointer: Pointer): readonly Pointer[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  const valueIn = (side: Group, key: string) => (Object.hasOwn(side, key) ? side[key] : null);
  return keys.flatMap((key) => changed(valueIn(before, key), valueIn(now, key), [...pointer, key]));
}

/** Elements that are named are known again wherever they stand; of a list with others, or with one that is gone, all of it is told. */
function inList(before: readonly unknown[], now: readonly unknown[], pointer: Pointer): readonly Pointer[] {
  const [old, names] = [before.map(elementKey), now.map(elementKey)];
  const isTold = [...old, ...names].every((name) => name !== null) && new Set(names).size === names.length;
  if (!isTold || old.some((name) => !names.includes(name))) return [pointer];
  return names.flatMap((name, index) => changed(before[old.indexOf(name)] ?? null, now[index], [...pointer, index]));
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
