// Where a change of policy stands in the proposal's file. A list element is known again by what names it, wherever it stands; what is no
// longer there is shown at what it stood in.
import { type FieldStep, fieldSteps } from '../diff/field-steps.ts';
import { pairElements } from '../diff/pair-elements.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { elementKey } from '../model/element-key.ts';

/** `value`: what the file holds. `pointer`: of the change, where the elements of all lists are 0. */
export function placeOfChange(value: unknown, { field, pointer }: { field: string; pointer: Pointer }): Pointer {
  const place: (string | number)[] = [];
  let inner = value;
  for (const step of fieldSteps(field, pointer)) {
    const name = nameIn(inner, step);
    if (name === null) break;
    place.push(name);
    inner = (inner as Readonly<Record<string | number, unknown>>)[name];
  }
  return place;
}

/** Null when the holder has no such part. */
function nameIn(holder: unknown, step: FieldStep): string | number | null {
  if (typeof holder !== 'object' || holder === null) return null;
  if ('key' in step) return !Array.isArray(holder) && Object.hasOwn(holder, step.key) ? step.key : null;
  return Array.isArray(holder) ? placeIn(holder, step.element) : null;
}

function placeIn(list: readonly unknown[], name: string): number | null {
  if (list.some((element) => elementKey(element) === null)) return null;
  const found = pairElements(list, list).find((pair) => pair.name === name);
  return found ? list.indexOf(found.after) : null;
}
