// Whether anyone owns, measures and has reached the benefits.

import { benefitAchievement } from '../../core/economics/benefit-achievement.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Portfolio, Project } from '../../core/model/portfolio.ts';
import { reached } from '../../core/model/stage.ts';
import type { Benefit, Stage } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';

export interface BenefitFollowUpView {
  /** Benefits of living projects, and how many of them lack an owner or an indicator. Qualitative ones need no indicator. */
  readonly benefits: number;
  readonly withoutOwner: number;
  readonly withoutIndicator: number;
  /** Projects from planning on that lack some. */
  readonly missing: readonly {
    readonly project: NamedProject;
    readonly stage: Stage;
    readonly withoutOwner: readonly string[];
    readonly withoutIndicator: readonly string[];
  }[];
  readonly measured: readonly MeasuredBenefit[];
  /** Benefits with an indicator, in projects that have delivered, that nobody has measured. */
  readonly unmeasured: readonly { readonly project: NamedProject; readonly benefit: string }[];
}

export interface MeasuredBenefit {
  readonly project: NamedProject;
  readonly benefit: string;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly value: number;
  readonly date: string;
  /** How far from baseline to target, 1 is reached. */
  readonly share: number | null;
}

export function benefitFollowUpView(portfolio: Portfolio): BenefitFollowUpView {
  const live = liveProjects(portfolio);
  const all = live.flatMap(({ card }) => card.benefits ?? []);
  const kept = portfolio.projects.filter(({ card }) => card.status !== 'stopped' && card.status !== 'rejected');
  return {
    benefits: all.length,
    withoutOwner: all.filter(lacksOwner).length,
    withoutIndicator: all.filter(lacksIndicator).length,
    missing: live.flatMap(missingOf),
    measured: kept.flatMap(measuredOf),
    unmeasured: kept.filter(({ card }) => reached(card.stage, 'realisation')).flatMap(unmeasuredOf),
  };
}

function lacksOwner({ owner }: Benefit): boolean {
  return !owner;
}

function lacksIndicator({ type, indicator }: Benefit): boolean {
  return type !== 'qualitative' && (indicator === undefined || Object.keys(indicator).length === 0);
}

function missingOf({ id, card }: Project): BenefitFollowUpView['missing'] {
  const benefits = card.benefits ?? [];
  const withoutOwner = benefits.filter(lacksOwner).map(nameOf);
  const withoutIndicator = benefits.filter(lacksIndicator).map(nameOf);
  if (!card.stage || !reached(card.stage, 'planning') || withoutOwner.length + withoutIndicator.length === 0) return [];
  return [{ project: { id, title: card.title ?? null }, stage: card.stage, withoutOwner, withoutIndicator }];
}

function measuredOf({ id, card }: Project): readonly MeasuredBenefit[] {
  return (card.benefits ?? []).flatMap((benefit) => {
    const achievement = benefitAchievement(benefit);
    if (!achievement) return [];
    const { unit = null, baseline = null, target = null } = benefit.indicator ?? {};
    const project = { id, title: card.title ?? null };
    return [
      { project, benefit: nameOf(benefit), unit, baseline, target, ...achievement.last, share: achievement.share },
    ];
  });
}

function unmeasuredOf({ id, card }: Project): BenefitFollowUpView['unmeasured'] {
  const open = (card.benefits ?? []).filter(
    (benefit) => benefit.indicator?.unit !== undefined && (benefit.measurements ?? []).length === 0,
  );
  return open.map((benefit) => ({ project: { id, title: card.title ?? null }, benefit: nameOf(benefit) }));
}

function nameOf({ name, id }: Benefit): string {
  return name ?? id;
}
