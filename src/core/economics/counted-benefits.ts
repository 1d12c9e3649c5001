// Which of a project's benefits count in money on this card: priced ones, and shared ones on one card only.
import type { Benefit } from '../../generated/card-types.ts';
import type { Portfolio, Project } from '../model/portfolio.ts';

export interface CountedBenefits {
  readonly counted: readonly Benefit[];
  /** Ids of benefits that count on another card. */
  readonly elsewhere: readonly string[];
  /** Benefits that should have a price and have none yet: then no sum is known. */
  readonly unknown: readonly string[];
}

/** Ids of cards that a benefit can be shared with: those that exist and have not been given up. */
export function sharingIds({ projects }: Portfolio): ReadonlySet<string> {
  const kept = projects.filter(({ card }) => card.status !== 'stopped' && card.status !== 'rejected');
  return new Set(kept.map(({ id }) => id));
}

export function countedBenefits({ id, card }: Project, sharing: ReadonlySet<string>): CountedBenefits {
  const benefits = card.benefits ?? [];
  const isHere = (benefit: Benefit) => countsHere(benefit, id, sharing);
  return {
    counted: benefits.filter((benefit) => isHere(benefit) && isPriced(benefit)),
    elsewhere: benefits.filter((benefit) => !isHere(benefit)).map((benefit) => benefit.id),
    unknown: benefits.filter((benefit) => isHere(benefit) && lacksPrice(benefit)).map((benefit) => benefit.id),
  };
}

/** A shared benefit counts on the card with the smallest id among those that share it and exist. */
function countsHere(benefit: Benefit, id: string, sharing: ReadonlySet<string>): boolean {
  return !(benefit.shared_with ?? []).some((other) => other < id && sharing.has(other));
}

/** Has an amount in money for at least one year. */
export function isPriced(benefit: Benefit): boolean {
  return benefit.type !== 'qualitative' && (benefit.annual ?? []).some(({ amount }) => amount !== undefined);
}

/** Counted in money, or meant to be. */
export function isInMoney(benefit: Benefit): boolean {
  return benefit.type === 'priced' || isPriced(benefit);
}

// Freed time counted in people, and benefits that say why they have no price, are shown beside the sum and never in it.
function lacksPrice(benefit: Benefit): boolean {
  if (isPriced(benefit) || benefit.type === 'qualitative' || benefit.not_priced_because !== undefined) return false;
  return benefit.type !== 'freed_time' || !(benefit.annual ?? []).some(({ fte }) => fte !== undefined);
}
