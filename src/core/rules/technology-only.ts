// Promises that a project is more than technology: something changes in goals, rules or ways of working, and a new system gives benefits.
import { keyPlace, type Observation, valuePlace } from '../model/diagnostic.ts';
import { isModernisationOnly } from '../model/is-modernisation-only.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Card, Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type TechnologyOnlyArguments = { readonly sign: 'dimensions' | 'no_benefits' };

export const technologyOnly = defineRule<'technology-only', TechnologyOnlyArguments>({
  code: 'technology-only',
  severity: 'warning',
  *check(portfolio) {
    for (const project of liveProjects(portfolio)) {
      const observation = signOf(project);
      if (observation) yield observation;
    }
  },
});

/** One sign is enough: they have one cause. A replacement that says itself to be nothing else is told by system-replacement-alone. */
function signOf({ file, card }: Project): Observation<TechnologyOnlyArguments> | null {
  if (isModernisationOnly(card)) return null;
  const { goals, regulation, organisation, technology } = card.dimensions ?? {};
  if (technology && !goals && !regulation && !organisation)
    return { place: keyPlace(file, ['dimensions']), args: { sign: 'dimensions' } };
  if (card.replaces_system && !hasSizedBenefit(card))
    return { place: valuePlace(file, ['replaces_system']), args: { sign: 'no_benefits' } };
  return null;
}

function hasSizedBenefit({ benefits = [] }: Card): boolean {
  return benefits.some((benefit) => benefit?.annual?.some((year) => Boolean(year?.amount || year?.fte)));
}
