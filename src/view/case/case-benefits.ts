// What the case gives at full effect: each benefit with what is taken out of budgets and what is kept, and the sum of those with a price.

import { countedBenefits, sharingIds } from '../../core/economics/counted-benefits.ts';
import { hasArena, isPublic, withdrawalRate } from '../../core/economics/withdrawal-rate.ts';
import type { Benefit } from '../../generated/card-types.ts';
import { type PageBenefit, pageBenefits } from '../report/project-page/page-benefits.ts';
import type { CaseBasis } from './case-basis.ts';

/** Whole units of the currency per year at full effect; null without a price. */
export interface CaseBenefit extends PageBenefit {
  readonly id: string;
  /** elsewhere: with citizens, business or others whose budgets are not public · unknown: nobody has said who gets it. */
  readonly withdrawal: 'public' | 'elsewhere' | 'unknown';
  /** Share taken out of the budget, 0 to 1; null when it should be chosen and is not. */
  readonly rate: number | null;
  readonly withdrawn: number | null;
  readonly kept: number | null;
  readonly countsElsewhere: boolean;
}

export interface CaseBenefits {
  readonly list: readonly CaseBenefit[];
  /** Of the benefits that count here and have a price; null when none has. */
  readonly full: {
    readonly amount: number;
    readonly fte: number;
    readonly withdrawn: number;
    readonly kept: number;
    readonly elsewhere: number;
    readonly unplaced: number;
    /** Some of them have an owner. */
    readonly isOwned: boolean;
  } | null;
  /** Percent that the strategy takes of each class; null where no benefit of the class follows it. */
  readonly rates: { readonly labour: number | null; readonly cash: number | null };
}

export function caseBenefits(basis: CaseBasis): CaseBenefits {
  const { project, portfolio, ranking } = basis;
  const elsewhere = new Set(countedBenefits(project, sharingIds(portfolio)).elsewhere);
  const cards = project.card.benefits ?? [];
  const list = pageBenefits({ ...basis }).map((benefit, index): CaseBenefit => {
    const card = cards[index] ?? { id: '', name: '' };
    const rate = withdrawalRate(card, ranking.economics);
    const amount = benefit.type === 'qualitative' ? null : (benefit.full?.amount ?? null);
    const withdrawn = amount === null ? null : Math.round(amount * (rate ?? 0));
    return {
      ...benefit,
      id: card.id,
      withdrawal: withdrawalOf(card),
      rate,
      withdrawn,
      kept: amount === null || withdrawn === null ? null : amount - withdrawn,
      countsElsewhere: elsewhere.has(card.id),
    };
  });
  const { labour_saving, cash_releasing } = ranking.economics.withdrawal;
  const follows = (wanted: Benefit['class']): boolean =>
    list.some(({ withdrawn, countsElsewhere }, index) => {
      const card = cards[index];
      const isOwn = card?.withdrawal_rate !== undefined;
      return (
        card !== undefined &&
        card.class === wanted &&
        !isOwn &&
        !countsElsewhere &&
        withdrawn !== null &&
        isPublic(card)
      );
    });
  return {
    list,
    full: fullOf(list.filter(({ countsElsewhere }) => !countsElsewhere)),
    rates: {
      labour: follows('labour_saving') ? 100 * labour_saving : null,
      cash: follows('cash_releasing') ? 100 * cash_releasing : null,
    },
  };
}

function withdrawalOf(card: Benefit): CaseBenefit['withdrawal'] {
  if (!hasArena(card)) return 'unknown';
  return isPublic(card) ? 'public' : 'elsewhere';
}

function fullOf(counted: readonly CaseBenefit[]): CaseBenefits['full'] {
  const priced = counted.filter(({ withdrawn }) => withdrawn !== null);
  if (priced.length === 0) return null;
  const sum = (of: (benefit: CaseBenefit) => number | null | undefined): number =>
    priced.reduce((total, benefit) => total + (of(benefit) ?? 0), 0);
  const left = (place: CaseBenefit['withdrawal']) => sum(({ withdrawal, kept }) => (withdrawal === place ? kept : 0));
  return {
    amount: sum(({ full }) => full?.amount),
    fte: Math.round(100 * sum(({ full }) => full?.fte)) / 100,
    withdrawn: sum(({ withdrawn }) => withdrawn),
    kept: left('public'),
    elsewhere: left('elsewhere'),
    unplaced: left('unknown'),
    isOwned: priced.some(({ owner }) => owner !== null),
  };
}
