// Promises that money is sought only within the limits of its scheme, as the scheme was when the application was sent, or is today. Who
// fits one category of a scheme is within it.
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import {
  type BrokenApplication,
  type BrokenLimit,
  type BrokenNumber,
  brokenApplications,
} from '../economics/funding-limits.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import type { Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type FundingSchemeLimitsArguments =
  | { readonly scheme: string; readonly broken: BrokenNumber['broken']; readonly limit: number; readonly value: number }
  | (OutsideChoices & { readonly broken: 'stage' })
  | (OutsideChoices & { readonly broken: 'applicant' })
  | { readonly scheme: string; readonly broken: 'life_event' };

type OutsideChoices = {
  readonly scheme: string;
  readonly allowed: readonly ChoiceKey[];
  readonly found: ChoiceKey;
};

export const fundingSchemeLimits = defineRule<'funding-scheme-limits', FundingSchemeLimitsArguments>({
  code: 'funding-scheme-limits',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const project of liveProjects(portfolio)) {
      for (const found of brokenApplications(portfolio, project, today)) {
        const scheme = found.scheme.name ?? found.scheme.id;
        yield { ...placeOf(project, found), args: { scheme, ...inWords(found.limit) } };
      }
    }
  },
});

function inWords(limit: BrokenLimit) {
  if (limit.broken === 'stage')
    return {
      broken: limit.broken,
      allowed: limit.allowed.map((stage) => `stage=${stage}` as const),
      found: `stage=${limit.found}`,
    } as const;
  if (limit.broken === 'applicant')
    return {
      broken: limit.broken,
      allowed: limit.allowed.map((applicant) => `applicant=${applicant}` as const),
      found: `applicant=${limit.found}`,
    } as const;
  return limit;
}

function placeOf(
  project: Project,
  { application, limit }: BrokenApplication,
): { readonly place: Place; readonly subject?: readonly (string | number)[] } {
  const { file } = project;
  const line = application.lines[0]?.[0] ?? 0;
  if (limit.broken === 'cap' || limit.broken === 'share')
    return { place: valuePlace(file, ['funding', line, 'amount']) };
  if (limit.broken === 'years') return { place: valuePlace(file, ['time', 'period', 'end']) };
  if (limit.broken === 'life_event') return { ...missingAt(project, ['life_events']) };
  return { place: valuePlace(file, ['funding', line, 'source']) };
}
