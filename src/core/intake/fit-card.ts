// Keeps of an imported card what the schema accepts, so that import never writes a file that check calls broken, and tells which
// cells were lost by it.
import type { Project as Card } from '../../generated/card-types.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { cardInOrder } from './card-in-order.ts';
import { placeWithGaps } from './list-gaps.ts';
import { putAt } from './put-at.ts';
import { unfittingParts } from './unfitting-parts.ts';

type UnfittingPart = ReturnType<typeof unfittingParts>[number];

export interface FittedCard {
  readonly card: Card;
  /** The same, with the gaps in its lists. */
  readonly whole: unknown;
  /** By the places in `whole`. */
  readonly lost: readonly UnfittingPart[];
}

export function fitCard(value: unknown): FittedCard {
  const lost: UnfittingPart[] = [];
  let whole = value;
  let card = cardInOrder(whole) ?? {};
  for (let part = lastOf(unfittingParts(card)); part && part.pointer.length > 0; part = lastOf(unfittingParts(card))) {
    const pointer = placeWithGaps(whole, part.pointer);
    lost.push({ ...part, pointer });
    whole = putAt(whole, pointer, undefined);
    card = cardInOrder(whole) ?? {};
  }
  return { card, whole, lost };
}

/** The last part first, so that taking it out of a list does not move the others. */
function lastOf(parts: readonly UnfittingPart[]): UnfittingPart | undefined {
  return parts.toSorted((a, b) => compare(a.pointer, b.pointer)).at(-1);
}

function compare(a: Pointer, b: Pointer): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [left, right] = [a[at], b[at]];
  if (at < 0 || right === undefined) return a.length - b.length;
  return typeof left === 'number' && typeof right === 'number' ? left - right : String(left) < String(right) ? -1 : 1;
}
