// The schemes that money can be sought from: the rules that count now, the next deadline, who seeks, and what grants give.
import { benefitPerKrone, grantedBy, perKrone } from '../../core/economics/benefit-per-krone.ts';
import { sharingIds } from '../../core/economics/counted-benefits.ts';
import { nextDeadline } from '../../core/economics/funding-deadlines.ts';
import { rulesOf } from '../../core/economics/funding-rules.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { FundingScheme, FundingSource } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { type ValuedProject, valuedProjects } from './valued-projects.ts';

export interface SchemeRow {
  readonly scheme: FundingScheme;
  /** ISO; null when the rules have none ahead. */
  readonly deadline: string | null;
  /** Projects that plan to seek or have applied, and have no answer. */
  readonly seekers: readonly NamedProject[];
}

export interface GrantRow {
  readonly source: FundingSource;
  /** Promised or paid, in whole units of the currency. */
  readonly granted: number;
  readonly projects: number;
  /** Of projects whose benefit in money is known: gross over ten years, undiscounted. */
  readonly gross: number;
  readonly perKrone: number | null;
  /** The same projects: net present value of what remains; null when it is known for none. */
  readonly npv: number | null;
  /** Projects with a grant whose benefit in money is unknown. Their grants are not divided by. */
  readonly unknown: number;
}

export interface MoneySchemesView {
  readonly schemes: readonly SchemeRow[];
  readonly grants: readonly GrantRow[];
}

const grantSources: readonly FundingSource[] = ['digifin', 'co_financing', 'innovation_partnership', 'eu', 'other'];

export function moneySchemesView(facts: ReportFacts): MoneySchemesView {
  const { portfolio, today } = facts;
  const ids = [...new Set((portfolio.governance.funding_schemes ?? []).flatMap((each) => each?.id ?? []))];
  const live = liveProjects(portfolio);
  return {
    schemes: ids.flatMap((id) =>
      rulesOf(portfolio, id, today).map((scheme) => ({
        scheme,
        deadline: nextDeadline([scheme], today),
        seekers: live.filter((project) => seeks(project, id)).map(named),
      })),
    ),
    grants: grantSources.flatMap((source) => grantRow(facts, valuedProjects(facts), source)),
  };
}

function seeks({ card }: Project, id: string): boolean {
  return (card.funding ?? []).some(
    ({ source, status = 'planned' }) => source === id && (status === 'planned' || status === 'applied'),
  );
}

function grantRow(
  { portfolio }: ReportFacts,
  valued: readonly ValuedProject[],
  source: FundingSource,
): readonly GrantRow[] {
  const sharing = sharingIds(portfolio);
  const given = valued
    .map(({ project, economics: { npv } }) => ({
      granted: grantedBy(project.card, source),
      worth: benefitPerKrone(project, sharing),
      npv,
    }))
    .filter(({ granted }) => granted > 0);
  if (given.length === 0) return [];
  const known = given.filter(({ worth }) => worth !== null);
  const gross = sum(known.map(({ worth }) => worth?.gross ?? 0));
  const values = known.flatMap(({ npv }) => npv ?? []);
  return [
    {
      source,
      granted: sum(given.map(({ granted }) => granted)),
      projects: given.length,
      gross,
      perKrone: perKrone(gross, sum(known.map(({ granted }) => granted))),
      npv: values.length === 0 ? null : sum(values),
      unknown: given.length - known.length,
    },
  ];
}

function named({ id, card }: Project): NamedProject {
  return { id, title: card.title ?? null };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
