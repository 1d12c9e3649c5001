// What a file is to hold once it is mended: its value with the mended keys and values, and nothing else changed.
import { valueAt } from '../model/pointer-text.ts';
import type { Mend } from './mend-of.ts';

type Holder = Record<string | number, unknown>;

export function mendedValue(value: unknown, mends: readonly Mend[]): unknown {
  const copy = structuredClone(value);
  // The deepest first: a key that gets another name moves everything below it.
  for (const { pointer, becomes } of mends.toSorted((a, b) => b.pointer.length - a.pointer.length)) {
    const holder = valueAt(copy, pointer.slice(0, -1)) as Holder;
    const last = pointer.at(-1) as string | number;
    if ('value' in becomes) holder[last] = becomes.value;
    else {
      holder[becomes.key] = holder[last];
      delete holder[last];
    }
  }
  return copy;
}

/** The same keys, in any order, with the same values. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameValue((one as Holder)[key], (other as Holder)[key]))
  );
}
