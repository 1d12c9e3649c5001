// What a file is to hold once it is changed: its value with that change made, and nothing else.
import type { Pointer } from '../model/diagnostic.ts';
import type { FileChange } from './file-change.ts';

type Make = (old: unknown) => unknown;

/** Undefined when the change cannot be made: the way leads through a text, or past the end of a list. */
export function changedValue(root: unknown, { kind, pointer, value }: FileChange): unknown {
  if (kind === 'take') return withoutElement(root, pointer);
  if (kind === 'drop') return withoutKey(root, pointer);
  if (kind === 'put') return pointer.length === 0 ? undefined : withChanged(root, pointer, () => value);
  return withChanged(root, pointer, (old) => {
    if (isNothing(old)) return [value];
    return Array.isArray(old) ? [...old, value] : undefined;
  });
}

function withoutElement(root: unknown, pointer: Pointer): unknown {
  const place = pointer.at(-1);
  return withChanged(root, pointer.slice(0, -1), (old) =>
    Array.isArray(old) && typeof place === 'number' && place in old ? old.toSpliced(place, 1) : undefined,
  );
}

function withoutKey(root: unknown, pointer: Pointer): unknown {
  const key = pointer.at(-1);
  return withChanged(root, pointer.slice(0, -1), (old) => {
    if (typeof key !== 'string' || ownValue(old, key) === undefined || Array.isArray(old)) return undefined;
    const rest = Object.entries(old as object).filter(([each]) => each !== key);
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
  });
}

function withChanged(holder: unknown, pointer: Pointer, make: Make): unknown {
  const [step, ...rest] = pointer;
  if (step === undefined) return make(holder);
  if (Array.isArray(holder) || (isNothing(holder) && typeof step === 'number')) {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
    if (!isPlaceIn(list, step)) return undefined;
    const inner = withChanged(list[step], rest, make);
    return inner === undefined ? undefined : [...list.slice(0, step), inner, ...list.slice(step + 1)];
  }
  if (!isNothing(holder) && typeof holder !== 'object') return undefined;
  const inner = withChanged(ownValue(holder, step), rest, make);
  return inner === undefined ? undefined : { ...(holder as object), [step]: inner };
}

/** One of the list's places, or the one after its last. */
function isPlaceIn(list: readonly unknown[], step: string | number): step is number {
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 && step <= list.length;
}

/** Left out, or written without a value. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Never what every object has, such as "constructor". */
export function ownValue(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
    ? (holder as Record<string | number, unknown>)[step]
    : undefined;
}
