// What the projects give in money: gross and net, taken out of budgets and kept, per year and per project.
import { netOf } from '../../core/economics/cash-flow.ts';
import type { ProjectEconomics } from '../../core/economics/project-economics.ts';
import { type BenefitYear, benefitYears } from './benefit-years.ts';
import { isProposal } from './money-cost-view.ts';
import { type BenefitFollowUpView, benefitFollowUpView } from './money-follow-up-view.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { type ValuedProject, valuedProjects } from './valued-projects.ts';

/** Whole units of the currency. */
export interface BenefitSums {
  readonly projects: number;
  /** Over the horizon, undiscounted. */
  readonly gross: number;
  readonly presentBenefit: number;
  /** Remaining project cost and operation. */
  readonly presentCost: number;
  readonly taxCost: number;
  readonly npv: number;
}

export interface BenefitRow {
  readonly project: NamedProject;
  readonly proposed: boolean;
  readonly gross: number;
  readonly npv: number | null;
  readonly withdrawn: number;
  readonly paybackYear: number | null;
  /** No year costs more than it gives: what there was to pay is paid. */
  readonly isPaid: boolean;
  /** Share of the benefit that must come for the project to break even. */
  readonly breakEven: number | null;
}

export interface MoneyBenefitsView extends BenefitFollowUpView {
  readonly projects: number;
  readonly horizon: number;
  readonly baseYear: number;
  /** Share, 0–1. */
  readonly taxCost: number;
  readonly withdrawal: { readonly labour_saving: number; readonly cash_releasing: number };
  readonly decided: BenefitSums;
  readonly proposed: BenefitSums;
  readonly years: readonly BenefitYear[];
  /** Projects with a known benefit in money, the largest first. */
  readonly rows: readonly BenefitRow[];
  /** Projects left out of the sums because cost, or benefit, is unknown. */
  readonly unknownCost: number;
  readonly unknownBenefit: number;
  readonly nonPriced: number;
  readonly countedElsewhere: number;
  readonly withoutRate: number;
  readonly withoutArena: number;
}

export function moneyBenefitsView(facts: ReportFacts): MoneyBenefitsView {
  const { ranking, portfolio } = facts;
  const valued = valuedProjects(facts);
  const { horizon, baseYear, taxCost, withdrawal } = ranking.economics;
  const known = valued.filter(({ economics }) => economics.npv !== null);
  const count = (list: (economics: ProjectEconomics) => readonly unknown[]) =>
    sum(valued.map(({ economics }) => list(economics).length));
  return {
    projects: valued.length,
    horizon,
    baseYear,
    taxCost,
    withdrawal,
    decided: sumsOf(known.filter(({ project }) => !isProposal(project))),
    proposed: sumsOf(known.filter(({ project }) => isProposal(project))),
    years: benefitYears(valued.filter(hasBenefit)),
    rows: valued
      .filter(hasBenefit)
      .map(toRow)
      .sort((a, b) => b.gross - a.gross),
    unknownCost: valued.filter(({ economics }) => !economics.costKnown).length,
    unknownBenefit: valued.filter(({ economics }) => !economics.benefitKnown).length,
    nonPriced: count(({ nonPriced }) => nonPriced),
    countedElsewhere: count(({ countedElsewhere }) => countedElsewhere),
    withoutRate: count(({ withoutWithdrawalRate }) => withoutWithdrawalRate),
    withoutArena: count(({ withoutArena }) => withoutArena),
    ...benefitFollowUpView(portfolio),
  };
}

function hasBenefit({ economics }: ValuedProject): boolean {
  return economics.benefitKnown && economics.years.some(({ benefit }) => benefit !== 0);
}

function sumsOf(known: readonly ValuedProject[]): BenefitSums {
  const of = (figure: (economics: ProjectEconomics) => number | null) =>
    sum(known.map(({ economics }) => figure(economics) ?? 0));
  return {
    projects: known.length,
    gross: of(grossOf),
    presentBenefit: of(({ presentValueBenefit }) => presentValueBenefit),
    presentCost: of(({ presentValueCost }) => presentValueCost),
    taxCost: of(({ taxCost }) => taxCost),
    npv: of(({ npv }) => npv),
  };
}

function toRow({ project, economics }: ValuedProject): BenefitRow {
  return {
    project: { id: project.id, title: project.card.title ?? null },
    proposed: isProposal(project),
    gross: grossOf(economics),
    npv: economics.npv,
    withdrawn: sum(economics.years.map(({ withdrawn }) => withdrawn)),
    paybackYear: economics.paybackYear,
    isPaid: economics.years.every((year) => netOf(year) >= 0),
    breakEven: economics.breakEven,
  };
}

function grossOf({ years }: ProjectEconomics): number {
  return sum(years.map(({ benefit }) => benefit));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
