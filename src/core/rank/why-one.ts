// Why a project stands where it does: what each criterion gives, and what risk takes.

import type { ThreatPart } from '../risk/remaining-share.ts';
import type { SuccessFactorPart } from '../risk/success-factor-share.ts';
import type { Contribution } from './project-value.ts';
import type { RankedProject, Ranking } from './ranking.ts';

export interface WhyContribution extends Contribution {
  readonly weight: number;
}

export interface WhyOne {
  readonly project: RankedProject;
  /** Largest first; missing ones last. */
  readonly contributions: readonly WhyContribution[];
  /** V − R: what risk takes from the value; null while a score is missing. */
  readonly takenByRisk: number | null;
  /** What lowers q, the greatest first. */
  readonly threats: readonly ThreatPart[];
  readonly factors: readonly SuccessFactorPart[];
  /** The neighbours in the list, and how many points are between; null at either end. */
  readonly above: WhyNeighbour | null;
  readonly below: WhyNeighbour | null;
}

export interface WhyNeighbour {
  readonly id: string;
  /** Risk-adjusted points between the two. */
  readonly distance: number;
}

/** null when the project is not in the ranking. */
export function whyOne(ranking: Ranking, id: string): WhyOne | null {
  const numbered = ranking.projects.filter(({ rank }) => rank !== null);
  const project = ranking.projects.find((each) => each.id === id);
  if (project === undefined) return null;
  const index = numbered.indexOf(project);
  return {
    project,
    contributions: byContribution(project, ranking),
    takenByRisk: project.value === null || project.riskAdjusted === null ? null : project.value - project.riskAdjusted,
    threats: project.risk.threats.toSorted((a, b) => a.share - b.share),
    factors: project.risk.factors.toSorted((a, b) => a.share - b.share),
    above: neighbour(project, index < 0 ? undefined : numbered[index - 1]),
    below: neighbour(project, index < 0 ? undefined : numbered[index + 1]),
  };
}

function byContribution({ contributions }: RankedProject, { criteria }: Ranking): readonly WhyContribution[] {
  const weighted = contributions.map((each, index) => ({ ...each, weight: criteria[index]?.weight ?? 0 }));
  return weighted.sort((a, b) => (b.contribution ?? -Infinity) - (a.contribution ?? -Infinity) || 0);
}

function neighbour({ riskAdjusted }: RankedProject, other: RankedProject | undefined): WhyNeighbour | null {
  if (other === undefined || other.riskAdjusted === null || riskAdjusted === null) return null;
  return { id: other.id, distance: Math.abs(other.riskAdjusted - riskAdjusted) };
}
