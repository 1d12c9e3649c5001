// The ceilings that an amount is above on a date. A ceiling says itself whether its own amount is above it.
import type { Ceiling, Governance } from '../../generated/card-types.ts';
import { isValidOn } from '../model/is-valid-on.ts';
import type { Card } from '../model/portfolio.ts';
import { measuredCost } from './measured-cost.ts';

/** `date`: ISO, when the case is treated. */
export function validCeilings({ ceilings = [] }: Governance, card: Card, date: string): readonly Ceiling[] {
  return ceilings.filter(
    (each) => each?.amount !== undefined && isValidOn(date, each.from, each.to) && isFor(each, card),
  );
}

export function isAbove({ amount, bound = 'above' }: Ceiling, cost: number): boolean {
  return bound === 'from' ? cost >= amount : cost > amount;
}

/** Those that route the case somewhere, by its own cost. Unknown cost is above nothing. */
export function routingCeilings(governance: Governance, card: Card, date: string): readonly Ceiling[] {
  return validCeilings(governance, card, date).filter((ceiling) => {
    const cost = measuredCost(card, ceiling.on);
    return ceiling.effect === 'route' && cost !== null && isAbove(ceiling, cost);
  });
}

function isFor({ projects = 'all' }: Ceiling, { digital = true }: Card): boolean {
  return projects === 'all' || (projects === 'digital') === digital;
}
