// Where the project stands among the others, what it pushes out of the frame and what pushes it out, and whom it stands against.
import type { QualityAssurance } from '../../core/council/treatment.ts';
import { rivalsIn } from '../../core/model/exclusive-pairs.ts';
import { plannedCostByYear } from '../../core/model/planned-cost.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { CostLine } from '../../generated/card-types.ts';
import { type ShownCeiling, shownCeiling } from '../council/shown-ceiling.ts';
import type { ProjectChoice } from '../report/choice/project-choice.ts';
import { type PageRank, pageRank, type RankLine } from '../report/project-page/page-rank.ts';
import type { CaseBasis } from './case-basis.ts';

export interface CaseStanding {
  readonly rank: PageRank;
  /** The criteria that give most, the largest first, and those that give nothing or lack a score. */
  readonly largest: readonly RankLine[];
  readonly unscored: readonly RankLine[];
  /** Names of projects; null when nobody can say, see `displacedBy`, and when the work is done. */
  readonly displacement: {
    /** increase: what is asked beyond the budget · whole: the project. */
    readonly of: 'increase' | 'whole';
    readonly pushesOut: readonly string[];
    /** It takes the place of a rival, and then the rest of the list is another too. */
    readonly swaps: boolean;
    readonly short: readonly { readonly year: number; readonly amount: number }[];
    readonly pushedOutBy: readonly string[];
  } | null;
  /** null for what is not up for choice, when nobody asked for the best set, and for a light case without scores. */
  readonly choice: ProjectChoice | null;
  /** Only one of these and this can be carried out. */
  readonly rivals: readonly string[];
  /** Limits that the cost is above, and the external quality assurance that they call for. */
  readonly ceilings: readonly ShownCeiling[];
  readonly quality: readonly QualityAssurance[];
}

const mostLarge = 2;

export function caseStanding(basis: CaseBasis): CaseStanding {
  const rank = pageRank({ ...basis });
  const scored = rank.lines.filter(({ contribution }) => contribution !== null);
  const byContribution = [...scored].sort((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
  return {
    rank,
    largest: byContribution.slice(0, mostLarge).filter(({ contribution }) => (contribution ?? 0) > 0),
    unscored: rank.lines.filter(({ score }) => score === null),
    displacement: displacementOf(basis),
    choice: choiceOf(basis),
    rivals: rivalIds(basis).map(shortName(basis)),
    ceilings: (basis.treatment?.ceilings ?? []).map((each) => shownCeiling(basis.project.card, each)),
    quality: basis.treatment?.quality ?? [],
  };
}

function choiceOf({ choices, project, isLight }: CaseBasis): ProjectChoice | null {
  const choice = choices(project.id);
  return isLight && choice?.kind === 'unscored' ? null : choice;
}

/** The start that the best set has room for, where that is later than planned and the set is proven the best. */
export function laterStartOf({ choice }: Pick<CaseStanding, 'choice'>): number | null {
  return choice?.kind === 'scored' && choice.isBest && choice.isIn && choice.delay > 0 ? choice.start : null;
}

function displacementOf(basis: CaseBasis): CaseStanding['displacement'] {
  const { displaced, project, type } = basis;
  if (type === 'BP4' || type === 'BP5' || type === 'BP6') return null;
  const budget = budgetByYear(project.card.cost?.project ?? []);
  const isIncrease = type === 'change' && isOther(budget, plannedCostByYear(project.card));
  const instead = isIncrease ? budget : undefined;
  const found = displaced(project.id, instead);
  if (!found) return null;
  const name = shortName(basis);
  const rivals = rivalIds(basis);
  const swaps = found.pushesOut.some((id) => rivals.includes(id));
  return {
    of: isIncrease ? 'increase' : 'whole',
    pushesOut: swaps ? [] : found.pushesOut.map(name),
    swaps,
    short: found.short,
    pushedOutBy: found.pushedOutBy.map(name),
  };
}

/** What it would cost if nothing more is granted. */
function budgetByYear(lines: readonly CostLine[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { year, budget = 0 } of lines) years.set(year, (years.get(year) ?? 0) + budget);
  return years;
}

function isOther(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].some((year) => (a.get(year) ?? 0) !== (b.get(year) ?? 0));
}

/** Those that are not ended, and cannot be carried out together with it. */
export function rivalIds({ portfolio, project }: CaseBasis): readonly string[] {
  return rivalsIn(portfolio.projects.filter(({ card }) => !isEnded(card.status)))(project.id);
}

function shortName({ portfolio }: CaseBasis): (id: string) => string {
  const names = new Map(portfolio.projects.map(({ id, card }) => [id, card.short_name ?? card.title]));
  return (id) => names.get(id) ?? id;
}
