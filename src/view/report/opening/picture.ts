// The whole portfolio in a handful of facts: how many, what it costs, how it goes, what stands first, how far the money reaches.
import { yearOf } from '../../../core/economics/economics-settings.ts';
import { capacityUse } from '../../../core/model/capacity-use.ts';
import { byIdOf } from '../../../core/model/code-point-order.ts';
import { liveProjects } from '../../../core/model/live-projects.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { Project } from '../../../core/model/portfolio.ts';
import { isEnded } from '../../../core/model/stage.ts';
import type { FrameYear } from '../../../core/rank/frame-line.ts';
import type { RankedProject, Ranking } from '../../../core/rank/ranking.ts';
import { type FirstOutside, firstOutside } from '../../first-outside.ts';
import type { NamedProject } from '../named-project.ts';
import type { ReportFacts } from '../report-facts.ts';
import { shortNames } from '../short-names.ts';
import { type PictureSince, pictureSince } from './picture-since.ts';

export interface KnownSum {
  readonly count: number;
  /** Of the known ones, whole units of the currency. */
  readonly sum: number;
  readonly unknown: number;
}

export interface Picture {
  readonly projects: number;
  /** All that are not over. */
  readonly live: KnownSum;
  readonly active: KnownSum;
  readonly proposed: KnownSum;
  readonly onHold: number;
  /** Without a status. */
  readonly unplaced: number;
  readonly ended: number;
  readonly lights: {
    readonly red: readonly NamedProject[];
    readonly yellow: readonly NamedProject[];
    readonly green: number;
  };
  /** The first three in the list that are up for choice. */
  readonly top: readonly NamedProject[];
  /** The three that cost most, of those that are not over. */
  readonly largest: readonly NamedProject[];
  readonly numbered: number;
  /** Projects in the ranking, with or without a number. */
  readonly ranked: number;
  /** The year in which the money runs out first, else the next one. */
  readonly frameYear: FrameYear | null;
  readonly inside: readonly NamedProject[];
  /** How many below the line that fit in what is left. */
  readonly fits: number;
  readonly firstOutside: (FirstOutside & NamedProject) | null;
  /** Those with a known amount that no year can be found for. */
  readonly noYears: readonly NamedProject[];
  /** Competences that more is asked of than there is: full-time equivalents, the most first. */
  readonly people: readonly { readonly name: string; readonly year: number; readonly missing: number }[];
  /** Net present value of those in the ranking. */
  readonly npv: KnownSum;
  /** null when the report is not compared with anything. */
  readonly since: PictureSince | null;
}

export function pictureOf(facts: ReportFacts): Picture {
  const { portfolio, ranking } = facts;
  const name = shortNames(portfolio);
  const { projects } = portfolio;
  const having = (status: string | undefined) => projects.filter(({ card }) => card.status === status);
  const live = projects.filter(({ card }) => !isEnded(card.status));
  const lit = (colour: string) =>
    live.filter(({ card }) => card.status_report?.overall?.colour === colour).map(({ id }) => name(id));
  const outside = firstOutside(ranking, portfolio);
  const choice = ranking.projects.filter((each) => each.rank !== null && each.outside === null);
  return {
    projects: projects.length,
    live: costOf(live),
    active: costOf(having('active')),
    proposed: costOf(having('proposed')),
    onHold: having('on_hold').length,
    unplaced: having(undefined).length,
    ended: projects.length - live.length,
    lights: { red: lit('red'), yellow: lit('yellow'), green: lit('green').length },
    top: choice.slice(0, 3).map(({ id }) => name(id)),
    largest: largestOf(live).map(({ id }) => name(id)),
    numbered: choice.length,
    ranked: ranking.projects.length,
    frameYear: frameYearOf(facts, outside),
    inside: choice.filter(({ frame }) => frame === 'inside').map(({ id }) => name(id)),
    fits: choice.filter(({ frame }) => frame === 'fits').length,
    firstOutside: outside && { ...outside, ...name(outside.id) },
    noYears: ranking.projects.filter((each) => hasNoYears(each, ranking)).map(({ id }) => name(id)),
    people: missingPeople(facts),
    npv: knownSum(ranking.projects.map(({ npv }) => npv)),
    since: pictureSince(facts),
  };
}

const mostPeople = 3;

function missingPeople({ portfolio, today, area }: ReportFacts): Picture['people'] {
  // Of an area only its own bookings are known.
  if (area !== null) return [];
  const cells = capacityUse(liveProjects(portfolio), portfolio.capacity, yearOf(today));
  const short = cells.map(({ competence, name, year, short: missing }) => {
    return { name: name ?? competence, year, missing: missing ?? 0 };
  });
  return short
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
    .slice(0, mostPeople);
}

function largestOf(projects: readonly Project[]): readonly Project[] {
  const known = projects.filter(({ card }) => plannedCost(card) !== null);
  return known.sort((a, b) => (plannedCost(b.card) ?? 0) - (plannedCost(a.card) ?? 0) || byIdOf(a, b)).slice(0, 3);
}

export function costOf(projects: readonly Project[]): KnownSum {
  return knownSum(projects.map(({ card }) => plannedCost(card)));
}

export function knownSum(amounts: readonly (number | null)[]): KnownSum {
  const known = amounts.filter((amount) => amount !== null);
  return {
    count: amounts.length,
    sum: known.reduce((sum, amount) => sum + amount, 0),
    unknown: amounts.length - known.length,
  };
}

/** Up for choice or bound, with an amount that no year can be found for. */
function hasNoYears({ id, frame, cost }: RankedProject, ranking: Ranking): boolean {
  return frame === 'no_years' || (cost !== null && ranking.frame.firstWithoutCost.includes(id));
}

function frameYearOf({ ranking, today }: ReportFacts, outside: FirstOutside | null): FrameYear | null {
  const { years } = ranking.frame;
  const tight = outside?.lacks[0]?.year ?? Number(today.slice(0, 4)) + 1;
  return years.find(({ year }) => year === tight) ?? years.at(-1) ?? null;
}
