// Follows the path of a field, as a requirement writes it, to the places in one card where the value stands or should stand.
import type { Pointer } from './diagnostic.ts';
import { definitionAt } from './field-key.ts';
import { valueAt } from './pointer-text.ts';
import type { Card } from './portfolio.ts';

/** "benefits.owner" gives one place for each benefit; "scores.*" one for each criterion. */
export function placesOf(card: Card, path: string, criteria: readonly string[]): readonly Pointer[] {
  let places: readonly Pointer[] = [[]];
  for (const step of path.split('.')) places = places.flatMap((place) => stepsFrom(card, place, step, criteria));
  return places;
}

/** The longest beginning of the path that leads to something. */
export function nearestParent(card: Card, pointer: Pointer): Pointer {
  const parents = pointer.map((_, index) => pointer.slice(0, index));
  return parents.findLast((parent) => isContainer(valueAt(card, parent))) ?? [];
}

/** The path as a requirement writes it: without the numbers of list elements. */
export function pathOf(pointer: Pointer): string {
  return pointer.filter((step) => typeof step === 'string').join('.');
}

/** The id of the list element that the path goes through, to tell elements apart; "" when there is none. */
export function elementIdOn(card: Card, pointer: Pointer): string {
  const index = pointer.findLastIndex((step) => typeof step === 'number');
  const id = index < 0 ? undefined : valueAt(card, [...pointer.slice(0, index + 1), 'id']);
  return typeof id === 'string' ? id : '';
}

function stepsFrom(card: Card, place: Pointer, step: string, criteria: readonly string[]): readonly Pointer[] {
  if (step === '*') return criteria.map((criterion) => [...place, criterion]);
  if (!definitionAt('project', place)?.endsWith('[]')) return [[...place, step]];
  const elements = valueAt(card, place);
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element, index) => (isContainer(element) ? [[...place, index, step]] : []));
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
