// A field that a row says nothing about, not even that it is empty: its cell cannot be read, does not fit, or is not there.
import type { Pointer } from '../model/diagnostic.ts';
import type { Constant } from './bind-mapping.ts';

export interface UnreadField {
  readonly pointer: Pointer;
  /** What the mapping says of the elements of lists that it is in, such as their years, whatever the row says. */
  readonly constants: readonly Constant[];
}

export function unreadField(pointer: Pointer, constants: readonly Constant[]): UnreadField {
  const isAround = (element: Pointer): boolean =>
    element.length > 0 && element.every((step, index) => step === pointer[index]);
  return { pointer, constants: constants.filter((constant) => isAround(elementAround(constant.pointer))) };
}

/** The way to the innermost element of a list that a field is in; empty: none. */
export function elementAround(pointer: Pointer): Pointer {
  return pointer.slice(0, pointer.findLastIndex((step) => typeof step === 'number') + 1);
}
