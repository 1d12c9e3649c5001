// A change as steps that each put one value at one place, as small as they can be: what is to stay in a list or a group is not touched, so
// that its comments, quotes and order stay as well.
import { childrenOf, isHolder } from '../cards/leave-out.ts';
import { isSameValue } from '../fix/mended-value.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { isNothing, ownValue } from './changed-value.ts';
import type { FileChange } from './file-change.ts';

/** Replaces what stands there; adds a key, or an item after the last, when nothing does. Or takes an item out. */
export interface EditStep {
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly isTaken?: true;
}

/** Each is a reading of the file: what differs in more than this is written anew. */
const mostSteps = 100;

/** For a change that can be made. */
export function editSteps(root: unknown, { kind, pointer, value }: FileChange): readonly EditStep[] {
  if (kind === 'take') return [takeStep(root, pointer)];
  if (kind === 'drop') return [{ pointer, value: undefined, isTaken: true }];
  const depth = depthOf(root, pointer);
  const old = pointer.slice(0, depth).reduce(ownValue, root);
  const isThere = depth === pointer.length;
  if (kind === 'append' && isThere && Array.isArray(old))
    return old.length > 0 || depth === 0
      ? [{ pointer: [...pointer, old.length], value }]
      : [{ pointer, value: [value] }];
  const whole = kind === 'append' ? [value] : value;
  if (isThere) {
    const steps = differences(pointer, old, whole);
    return steps.length > mostSteps ? [{ pointer, value: whole }] : steps;
  }
  // A holder that is empty is written anew with what it is to hold.
  const last = isEmpty(old) && depth > 0 ? depth : depth + 1;
  return [{ pointer: pointer.slice(0, last), value: holding(pointer.slice(last), whole) }];
}

/** A list in lines of its own has to say that it is empty. */
function takeStep(root: unknown, pointer: Pointer): EditStep {
  const way = pointer.slice(0, -1);
  const list = way.reduce(ownValue, root);
  const isLast = Array.isArray(list) && list.length === 1 && way.length > 0;
  return isLast ? { pointer: way, value: [] } : { pointer, value: undefined, isTaken: true };
}

/** How many steps of the way are there. */
function depthOf(root: unknown, pointer: Pointer): number {
  let value = root;
  for (const [depth, step] of pointer.entries()) {
    value = ownValue(value, step);
    if (value === undefined) return depth;
  }
  return pointer.length;
}

function isEmpty(value: unknown): boolean {
  return isNothing(value) || (isHolder(value) && Object.keys(value).length === 0);
}

function holding(way: Pointer, value: unknown): unknown {
  return way.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

function differences(pointer: Pointer, old: unknown, value: unknown): readonly EditStep[] {
  if (isSameValue(old, value)) return [];
  if (!isHolder(old) || !isHolder(value) || isEmpty(old) || !isWithin(old, value)) return [{ pointer, value }];
  return childrenOf(value).flatMap(([step, inner]) => {
    const inside = [...pointer, step];
    return Object.hasOwn(old, step)
      ? differences(inside, ownValue(old, step), inner)
      : [{ pointer: inside, value: inner }];
  });
}

/** Nothing has to be taken away: every key and every place of the old one is in the new one. */
function isWithin(old: object, value: object): boolean {
  return Array.isArray(old) === Array.isArray(value) && Object.keys(old).every((key) => Object.hasOwn(value, key));
}
