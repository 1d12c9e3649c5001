// Lists as a mapping fills them have gaps where a row has nothing, and a place in them is always the same column. Those of a card have none.
import type { Pointer } from '../model/diagnostic.ts';
import { valueAt } from '../model/pointer-text.ts';
import { cardInOrder } from './card-in-order.ts';

/** Where in `whole` that stands which has this place without the gaps. */
export function placeWithGaps(whole: unknown, pointer: Pointer): Pointer {
  const place: (string | number)[] = [];
  for (const step of pointer) {
    const holder = valueAt(whole, place);
    place.push(typeof step === 'number' && Array.isArray(holder) ? (filledPlaces(holder)[step] ?? step) : step);
  }
  return place;
}

export interface CardWithoutGaps {
  readonly card: unknown;
  /** Of every element of its lists that is a group, the place that the mapping gives it. */
  readonly places: ReadonlyMap<unknown, number>;
}

export function withoutGaps(whole: unknown): CardWithoutGaps {
  const card = cardInOrder(whole) ?? {};
  return { card, places: new Map(placesOf(whole, card)) };
}

function placesOf(whole: unknown, card: unknown): readonly (readonly [unknown, number])[] {
  if (typeof card !== 'object' || card === null) return [];
  if (!Array.isArray(card))
    return Object.entries(card).flatMap(([key, value]) => placesOf(valueAt(whole, [key]), value));
  const list = whole as readonly unknown[];
  const places = filledPlaces(list);
  return card.flatMap((element: unknown, index) => {
    const place = places[index] as number;
    return [[element, place] as const, ...placesOf(list[place], element)];
  });
}

function filledPlaces(list: readonly unknown[]): readonly number[] {
  return [...list.keys()].filter((place) => cardInOrder(list[place]) !== undefined);
}
