// Builds nested values step by step, without changing what it is given.
import type { Pointer } from '../model/diagnostic.ts';

/** `root` with `value` at the end of a path; undefined takes out what stands there. Missing groups and lists are made on the way. */
export function putAt(root: unknown, pointer: Pointer, value: unknown): unknown {
  const [step, ...rest] = pointer;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(root) ? [...root] : [];
    list[step] = putAt(list[step], rest, value);
    return list;
  }
  const holder = typeof root === 'object' && root !== null ? (root as Record<string, unknown>) : {};
  return { ...holder, [step]: putAt(Object.hasOwn(holder, step) ? holder[step] : undefined, rest, value) };
}
