// The three knots of digitalisation, as Digitaliseringsrådet names them, in numbers: working across, taking out benefits, renewing.
import { liveProjects } from '../../../core/model/live-projects.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { Project } from '../../../core/model/portfolio.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface GordianKnots {
  readonly projects: number;
  /** With two participants or more. */
  readonly across: number;
  readonly benefits: number;
  /** With an owner and an indicator. */
  readonly owned: number;
  readonly renewing: number;
  /** Planned cost of those that renew, and of all with a known cost. */
  readonly renewingCost: number;
  readonly cost: number;
}

export function gordianKnots({ portfolio }: ReportFacts): GordianKnots {
  const projects = liveProjects(portfolio);
  const benefits = projects.flatMap(({ card }) => card.benefits ?? []);
  const renewing = projects.filter(({ card }) => card.category === 'renew');
  return {
    projects: projects.length,
    across: projects.filter(({ card }) => (card.participants ?? []).length > 1).length,
    benefits: benefits.length,
    owned: benefits.filter(({ owner, indicator }) => owner !== undefined && indicator !== undefined).length,
    renewing: renewing.length,
    renewingCost: costOf(renewing),
    cost: costOf(projects),
  };
}

function costOf(projects: readonly Project[]): number {
  return projects.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0);
}
