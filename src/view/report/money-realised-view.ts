// What benefits have given in the years that are over, against what was planned and what the budgets took.
import { sharingIds } from '../../core/economics/counted-benefits.ts';
import { yearOf } from '../../core/economics/economics-settings.ts';
import { type RealisedYear, realisedBenefits } from '../../core/economics/realised-benefits.ts';
import { nameById } from '../name-by-id.ts';
import type { ReportFacts } from './report-facts.ts';

export interface RealisedRow extends Omit<RealisedYear, 'organisation'> {
  /** Null for citizens and businesses. */
  readonly organisation: string | null;
  /** Of what was planned by those that have told, 1 is all of it; null when nothing was, or nobody has. */
  readonly share: number | null;
  /** What came less what the budget took, of those that have told. */
  readonly beyondCut: number | null;
}

export interface MoneyRealisedView {
  readonly rows: readonly RealisedRow[];
  readonly benefits: number;
  readonly untold: number;
}

/** Projects that have been completed count; those that were given up gave nothing. */
export function moneyRealisedView({ portfolio, today }: ReportFacts): MoneyRealisedView {
  const kept = portfolio.projects.filter(({ card }) => card.status !== 'stopped' && card.status !== 'rejected');
  const years = realisedBenefits(kept, sharingIds(portfolio), yearOf(today));
  return {
    rows: years.map((each) => ({
      ...each,
      organisation: nameById(portfolio.settings.organisations, each.organisation ?? undefined),
      share: each.realised === null || each.plannedOfTold === 0 ? null : each.realised / each.plannedOfTold,
      beyondCut: each.realised === null ? null : each.realised - each.cutOfTold,
    })),
    benefits: sum(years.map(({ benefits }) => benefits)),
    untold: sum(years.map(({ untold }) => untold)),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
