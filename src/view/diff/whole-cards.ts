// Cards that are new or gone, with what they cost: where there is not room for all, those with the most money are seen.
import type { NamedCard } from '../../core/diff/portfolio-changes.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Card } from '../../core/model/portfolio.ts';

export interface WholeCard {
  readonly id: string;
  readonly card: Card;
  /** null: unknown. */
  readonly cost: number | null;
}

/** The dearest first, unknown cost last, equals by id. */
export function wholeCards(cards: readonly NamedCard[], side: ReadonlyMap<string, Card>): readonly WholeCard[] {
  const whole = cards.map(({ id }) => {
    const card = side.get(id) ?? {};
    return { id, card, cost: plannedCost(card) };
  });
  return whole.sort((a, b) => (b.cost ?? -1) - (a.cost ?? -1));
}
