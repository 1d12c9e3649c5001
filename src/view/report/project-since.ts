// What a project was at an earlier moment, beside what it is: the facts that tables mark.
import type { PortfolioChanges } from '../../core/diff/portfolio-changes.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import { plannedEnd } from '../../core/model/planned-end.ts';
import type { Card, Portfolio } from '../../core/model/portfolio.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { Ranking } from '../../core/rank/ranking.ts';
import type { Colour, Stage, Status } from '../../generated/card-types.ts';

/** One fact then and now. null where it is unknown. */
export interface Then<Value> {
  readonly before: Value | null;
  readonly now: Value | null;
}

export interface ProjectSince {
  readonly isNew: boolean;
  /** Stage, status, overall light, cost or end is another. */
  readonly hasMoved: boolean;
  readonly stage: Then<Stage>;
  readonly status: Then<Status>;
  readonly colour: Then<Colour>;
  /** Planned project cost, nominal, whole units of the currency. */
  readonly cost: Then<number>;
  /** ISO. */
  readonly end: Then<string>;
  /** Place in the list of the whole portfolio. */
  readonly rank: Then<number>;
}

export interface Ranked {
  readonly portfolio: Portfolio;
  readonly ranking: Ranking;
}

export function projectsSince(
  before: Ranked,
  now: Ranked,
  { cards }: PortfolioChanges,
): ReadonlyMap<string, ProjectSince> {
  const earlierIds = new Map(cards.renamed.map(({ id, from }) => [id, from]));
  const added = new Set(cards.added.map(({ id }) => id));
  const old = new Map(before.portfolio.projects.map((project) => [project.id, project.card]));
  const places = [before, now].map(({ ranking }) => new Map(ranking.projects.map(({ id, rank }) => [id, rank])));
  const found = now.portfolio.projects.flatMap(({ id, card }) => {
    const from = earlierIds.get(id) ?? id;
    const was = old.get(from);
    if (was === undefined && !added.has(id)) return [];
    const rank = { before: places[0]?.get(from) ?? null, now: places[1]?.get(id) ?? null };
    return [[id, { ...factsOf(was ?? null, card), rank }] as const];
  });
  return new Map(found);
}

export function isMoved<Value>({ before, now }: Then<Value>): boolean {
  return before !== now;
}

export function hasEnded({ status }: ProjectSince): boolean {
  return isMoved(status) && isEnded(status.now ?? undefined);
}

/** Those that have ended are told by themselves. */
export function hasStepped(then: ProjectSince): boolean {
  return (isMoved(then.stage) || isMoved(then.status)) && !hasEnded(then);
}

function factsOf(was: Card | null, is: Card): Omit<ProjectSince, 'rank'> {
  const then = <Value>(read: (card: Card) => Value | null | undefined): Then<Value> => ({
    before: was === null ? null : (read(was) ?? null),
    now: read(is) ?? null,
  });
  const facts = {
    stage: then(({ stage }) => stage),
    status: then(({ status }) => status),
    colour: then(({ status_report: report }) => report?.overall?.colour),
    cost: then(plannedCost),
    end: then(plannedEnd),
  };
  return {
    ...facts,
    isNew: was === null,
    hasMoved: was !== null && Object.values(facts).some((fact) => isMoved<unknown>(fact)),
  };
}
