// What a project is to give, who answers for it, and how far it has come.

import { nonPricedEffects } from '../../../core/economics/non-priced-effects.ts';
import type { Arena, Benefit, BenefitType, BenefitUse } from '../../../generated/card-types.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageBenefit {
  readonly name: string;
  readonly type: BenefitType | null;
  readonly arena: Arena | null;
  readonly use: BenefitUse | null;
  readonly forWhom: string | null;
  readonly assumption: string | null;
  readonly notPricedBecause: string | null;
  /** The last year that the card gives: what it brings when it has come fully. */
  readonly full: { readonly year: number; readonly amount: number | null; readonly fte: number | null } | null;
  readonly fullEffectFrom: string | null;
  /** From −4 to 4, for benefits without a price. */
  readonly plusMinus: number | null;
  readonly owner: string | null;
  readonly responsible: string | null;
  readonly indicator: Benefit['indicator'] | null;
  readonly latest: { readonly date: string; readonly value: number } | null;
  /** Percent of the way from the baseline to the target. */
  readonly achieved: number | null;
  readonly sharedWith: readonly { readonly id: string; readonly title: string | null }[];
}

export function pageBenefits({ project: { card }, titles }: PageFacts): readonly PageBenefit[] {
  const effects = new Map(nonPricedEffects(card).map(({ benefit, consequence }) => [benefit, consequence]));
  return (card.benefits ?? []).map((benefit) => ({
    name: benefit.name ?? benefit.id,
    type: benefit.type ?? null,
    arena: benefit.arena ?? null,
    use: benefit.use ?? null,
    forWhom: benefit.for_whom ?? null,
    assumption: benefit.assumption ?? null,
    notPricedBecause: benefit.not_priced_because ?? null,
    full: fullYear(benefit),
    fullEffectFrom: benefit.full_effect_from ?? null,
    plusMinus: effects.get(benefit.id) ?? null,
    owner: benefit.owner ?? null,
    responsible: benefit.responsible ?? null,
    indicator: benefit.indicator ?? null,
    latest: latestOf(benefit),
    achieved: achieved(benefit),
    sharedWith: (benefit.shared_with ?? []).map((id) => ({ id, title: titles.get(id) ?? null })),
  }));
}

function fullYear({ annual = [] }: Benefit): PageBenefit['full'] {
  const last = [...annual]
    .filter(({ year }) => year !== undefined)
    .sort((a, b) => a.year - b.year)
    .at(-1);
  return last ? { year: last.year, amount: last.amount ?? null, fte: last.fte ?? null } : null;
}

function latestOf({ measurements = [] }: Benefit): PageBenefit['latest'] {
  const dated = measurements.filter(({ date, value }) => date !== undefined && value !== undefined);
  return dated.reduce<PageBenefit['latest']>((last, each) => (last && last.date > each.date ? last : each), null);
}

/** 100 (value − baseline) / (target − baseline). Source: Prosjektportalen's measure of benefits. */
function achieved(benefit: Benefit): number | null {
  const { baseline, target } = benefit.indicator ?? {};
  const value = latestOf(benefit)?.value;
  if (baseline === undefined || target === undefined || value === undefined || target === baseline) return null;
  return (100 * (value - baseline)) / (target - baseline);
}
