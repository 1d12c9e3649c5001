// What has happened since the moment that the report is compared with, in a handful of counts.
import { allDecisions, type CardDecision } from '../../../core/model/decisions.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import type { Colour } from '../../../generated/card-types.ts';
import { hasStepped, type ProjectSince, type Then } from '../project-since.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { SincePoint } from '../since-facts.ts';

export interface PictureSince {
  readonly point: SincePoint;
  readonly added: number;
  /** Stopped or rejected. */
  readonly stopped: number;
  readonly finished: number;
  readonly removed: number;
  /** With another stage or status, and not over. */
  readonly stepped: number;
  readonly worse: number;
  readonly better: number;
  /** With a later end date. */
  readonly later: number;
  /** Planned cost of what is not over, now less then; whole units of the currency. */
  readonly cost: number;
  /** Decisions about the cards that were not written then. */
  readonly decisions: number;
}

export function pictureSince({ since, portfolio }: ReportFacts): PictureSince | null {
  if (since.kind !== 'compared') return null;
  const {
    point,
    projects,
    diff: {
      changes: { cards, budget },
    },
    before,
  } = since.facts;
  const here = portfolio.projects.flatMap(({ id }) => projects.get(id) ?? []);
  const count = (keep: (project: ProjectSince) => boolean) => here.filter(keep).length;
  return {
    point,
    added: cards.added.length,
    stopped: cards.stopped.length,
    finished: cards.finished.length,
    removed: cards.removed.length,
    stepped: count((project) => !project.isNew && hasStepped(project)),
    worse: count(({ colour }) => steps(colour) > 0),
    better: count(({ colour }) => steps(colour) < 0),
    later: count(({ end, isNew }) => !isNew && end.before !== null && end.now !== null && end.now > end.before),
    cost: budget.after - budget.before,
    decisions: newDecisions(before, portfolio),
  };
}

function newDecisions(before: Portfolio, now: Portfolio): number {
  const here = new Set(now.projects.map(({ id }) => id));
  const then = new Set(allDecisions(before).map(({ reference }) => reference));
  const isNew = ({ decision, reference }: CardDecision) => here.has(decision.card ?? '') && !then.has(reference);
  return allDecisions(now).filter(isNew).length;
}

const gravity: readonly Colour[] = ['green', 'yellow', 'red'];

/** 0 when either light is missing. */
function steps({ before, now }: Then<Colour>): number {
  return before === null || now === null ? 0 : gravity.indexOf(now) - gravity.indexOf(before);
}
