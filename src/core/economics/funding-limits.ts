// The limits of a funding scheme that an application breaks: size, amount, share, stage, applicant, kind of project, duration.
import type { Applicant, FundingScheme, Stage } from '../../generated/card-types.ts';
import { monthsBetween } from '../model/months.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card, Portfolio, Project } from '../model/portfolio.ts';
import { stageNumber } from '../model/stage.ts';
import { type Application, applicationsOf } from './funding-rules.ts';

/** The project is too small or large or lasts too long, or the money is above the cap or the share of the cost. */
export interface BrokenNumber {
  readonly broken: 'min' | 'max' | 'cap' | 'share' | 'years';
  /** An amount, for share a percentage, for years a number of them. */
  readonly limit: number;
  readonly value: number;
}

export type BrokenLimit =
  | BrokenNumber
  | { readonly broken: 'stage'; readonly allowed: readonly Stage[]; readonly found: Stage }
  | { readonly broken: 'applicant'; readonly allowed: readonly Applicant[]; readonly found: Applicant }
  | { readonly broken: 'life_event' };

export interface BrokenApplication {
  readonly application: Application;
  /** The category that comes closest. */
  readonly scheme: FundingScheme;
  readonly limit: BrokenLimit;
}

/** Applications that fit no category of their scheme. */
export function brokenApplications(
  portfolio: Pick<Portfolio, 'governance' | 'settings'>,
  { card }: Project,
  today: string,
): readonly BrokenApplication[] {
  return applicationsOf(portfolio, card, today).flatMap((application) => {
    const judged = application.rules.map((scheme) => ({
      scheme,
      limits: brokenLimits(scheme, application, card, applicantOf(portfolio, card)),
    }));
    const closest = judged.toSorted((a, b) => a.limits.length - b.limits.length)[0];
    const limit = closest?.limits[0];
    return closest && limit ? [{ application, scheme: closest.scheme, limit }] : [];
  });
}

/** An amount that is too large breaks both cap and share, for one cause. */
function brokenLimits(
  scheme: FundingScheme,
  application: Application,
  card: Card,
  applicant: Applicant | null,
): readonly BrokenLimit[] {
  const amounts = amountLimits(scheme, application.amount, plannedCost(card)).slice(0, 1);
  return [...kindLimits(scheme, application, card, applicant), ...amounts, ...durationLimit(scheme, card)];
}

function amountLimits({ min, max, cap, share }: FundingScheme, amount: number, cost: number | null): BrokenNumber[] {
  const broken: BrokenNumber[] = [];
  if (cost !== null && min !== undefined && cost < min) broken.push({ broken: 'min', limit: min, value: cost });
  if (cost !== null && max !== undefined && cost > max) broken.push({ broken: 'max', limit: max, value: cost });
  if (cap !== undefined && amount > cap) broken.push({ broken: 'cap', limit: cap, value: amount });
  if (cost && share !== undefined && amount * 100 > cost * share)
    broken.push({ broken: 'share', limit: share, value: (amount * 100) / cost });
  return broken;
}

function kindLimits(
  { applicants, life_events: only, stages }: FundingScheme,
  application: Application,
  card: Card,
  applicant: Applicant | null,
): BrokenLimit[] {
  const broken: BrokenLimit[] = [];
  if (applicants && applicant && !applicants.includes(applicant))
    broken.push({ broken: 'applicant', allowed: applicants, found: applicant });
  if (stages && card.stage && isOutsideStages(stages, card.stage, application))
    broken.push({ broken: 'stage', allowed: stages, found: card.stage });
  if (only && !card.life_events?.length && !card.reuse?.offered_to?.length) broken.push({ broken: 'life_event' });
  return broken;
}

/** Money that is planned can wait for the stage, but not go back to it. Who has applied had to be there already. */
function isOutsideStages(allowed: readonly Stage[], stage: Stage, { lines }: Application): boolean {
  const numbers = allowed.map(stageNumber);
  const statuses = new Set(lines.map(([, { status = 'planned' }]) => status));
  if (statuses.has('planned') && stageNumber(stage) > Math.max(...numbers)) return true;
  return statuses.has('applied') && stageNumber(stage) < Math.min(...numbers);
}

function durationLimit({ max_years: limit }: FundingScheme, { time }: Card): readonly BrokenNumber[] {
  const { start, end } = time?.period ?? {};
  if (limit === undefined || start === undefined || end === undefined) return [];
  const years = monthsBetween(start, end) / 12;
  return years > limit ? [{ broken: 'years', limit, value: years }] : [];
}

/** A municipality has a number. Null: a joint body of municipalities cannot be told from a state body that works with them. */
function applicantOf({ settings }: Pick<Portfolio, 'settings'>, { owner, participants }: Card): Applicant | null {
  if (!owner?.organisation) return null;
  const numbered = new Set(
    (settings.organisations ?? []).flatMap((each) => (each?.municipality_number ? each.id : [])),
  );
  if (owner.municipality_number || numbered.has(owner.organisation)) return 'municipal';
  return (participants ?? []).some((each) => each && numbered.has(each.organisation)) ? null : 'state';
}
