// Takes the name of a changed field apart again: the keys, and between them the names of list elements, which may hold any characters.
import type { Pointer } from '../model/diagnostic.ts';

/** One step for each of the pointer's: a key, or the name of an element as it stands in brackets. */
export type FieldStep = { readonly key: string } | { readonly element: string };

export function fieldSteps(field: string, pointer: Pointer): readonly FieldStep[] {
  let rest = field;
  return pointer.map((step, index): FieldStep => {
    if (typeof step === 'string') {
      rest = rest.slice((rest.startsWith('.') ? 1 : 0) + step.length);
      return { key: step };
    }
    const end = endOfName(rest, pointer[index + 1]);
    const element = rest.slice(1, end);
    rest = rest.slice(end + 1);
    return { element };
  });
}

function endOfName(rest: string, next: Pointer[number] | undefined): number {
  if (next === undefined) return rest.length - 1;
  const end = rest.indexOf(typeof next === 'string' ? `].${next}` : '][');
  return end < 0 ? rest.length - 1 : end;
}
