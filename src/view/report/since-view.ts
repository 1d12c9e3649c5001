// The chapter on what has changed since an earlier moment, normally what the council saw at its last meeting.
import type { Change } from '../../core/diff/change.ts';
import { type CostBridge, costBridge } from '../../core/diff/cost-bridge.ts';
import { daysBetween } from '../../core/model/days.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { PolicyEffect } from '../../core/policy/effect-of-order.ts';
import type { Colour, Stage, Status } from '../../generated/card-types.ts';
import type { DiffView } from '../diff-view.ts';
import type { NamedProject } from './named-project.ts';
import { hasEnded, hasStepped, isMoved, type ProjectSince, type Then } from './project-since.ts';
import type { ReportFacts } from './report-facts.ts';
import { type MovedPlace, movedPlaces } from './since/moved-places.ts';
import type { Since, SinceFacts, SincePoint } from './since-facts.ts';

export type SinceView = Exclude<Since, { readonly kind: 'compared' }> | ComparedView;

export interface ComparedView {
  readonly kind: 'compared';
  readonly point: SincePoint;
  readonly isArea: boolean;
  readonly added: readonly NewProject[];
  /** Stopped, rejected or completed since. */
  readonly ended: readonly (NamedProject & { readonly status: Status; readonly reason: string | null })[];
  readonly removed: readonly (NamedProject & { readonly cost: number | null })[];
  /** Cards on both sides, and how many of them differ. */
  readonly kept: number;
  readonly changed: number;
  readonly steps: readonly (NamedProject & Pick<ProjectSince, 'stage' | 'status'>)[];
  readonly colours: readonly (NamedProject & Then<Colour> & { readonly cause: string | null })[];
  readonly cost: CostBridge;
  /** Short names by id, of all cards then and now. */
  readonly names: ReadonlyMap<string, string>;
  /** All of it, as `portfolio diff` has it. */
  readonly diff: DiffView;
  readonly ends: readonly (NamedProject & Then<string> & { readonly days: number | null })[];
  readonly places: readonly MovedPlace[];
  /** How many projects other weights, frames and rules would have moved alone. */
  readonly movedByConfiguration: number;
  readonly selection: { readonly entered: readonly NamedProject[]; readonly left: readonly NamedProject[] };
  readonly configuration: readonly ConfigurationChange[];
}

interface NewProject extends NamedProject {
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly cost: number | null;
  readonly rank: number | null;
}

export interface ConfigurationChange {
  readonly change: Change;
  readonly effect: PolicyEffect | null;
}

export function sinceView({ since, portfolio, area }: ReportFacts): SinceView {
  if (since.kind !== 'compared') return since;
  const { facts } = since;
  const {
    diff: { changes },
    names,
  } = facts;
  const named = (id: string): NamedProject => ({ id, title: names.get(id) ?? null });
  const known = portfolio.projects.flatMap((project) => {
    const then = facts.projects.get(project.id);
    return then ? [{ project, then, name: named(project.id) }] : [];
  });
  const kept = known.filter(({ then }) => !then.isNew);
  const added = known.filter(({ then }) => then.isNew);
  return {
    kind: 'compared',
    point: facts.point,
    isArea: area !== null,
    added: added.map(({ project, then, name }) => ({ ...name, ...newFacts(project, then) })),
    ended: kept.flatMap(({ project, then, name }) => (hasEnded(then) ? [{ ...name, ...endFacts(project) }] : [])),
    removed: changes.cards.removed.map(({ id }) => ({ ...named(id), cost: costThen(id, facts) })),
    kept: changes.cards.kept,
    changed: changes.cards.changed.length,
    steps: kept.flatMap(({ then, name }) =>
      hasStepped(then) ? [{ ...name, stage: then.stage, status: then.status }] : [],
    ),
    colours: kept.flatMap(({ project, then, name }) =>
      isMoved(then.colour) ? [{ ...name, ...then.colour, cause: causeOf(project) }] : [],
    ),
    cost: costBridge(changes.cards, facts.before, portfolio),
    names: facts.names,
    diff: facts.diff,
    ends: kept.flatMap(({ then: { end }, name }) => (isMoved(end) ? [{ ...name, ...end, days: daysOf(end) }] : [])),
    places: movedPlaces(facts),
    movedByConfiguration: changes.rankingByConfiguration.length,
    selection: { entered: changes.selection.entered.map(named), left: changes.selection.left.map(named) },
    configuration: configurationOf(facts),
  };
}

function newFacts({ card }: Project, { rank }: ProjectSince) {
  return { stage: card.stage ?? null, status: card.status ?? null, cost: plannedCost(card), rank: rank.now };
}

function endFacts({ card }: Project) {
  return { status: card.status as Status, reason: card.status_reason ?? null };
}

/** A green light needs no cause. */
function causeOf({ card }: Project): string | null {
  const overall = card.status_report?.overall;
  return overall?.colour === 'green' ? null : (overall?.comment ?? null);
}

function daysOf({ before, now }: Then<string>): number | null {
  return before === null || now === null ? null : daysBetween(before, now);
}

function costThen(id: string, { before }: SinceFacts): number | null {
  const project = before.projects.find((each) => each.id === id);
  return project ? plannedCost(project.card) : null;
}

function configurationOf({ diff: { configuration, policy } }: SinceFacts): readonly ConfigurationChange[] {
  const effects = new Map(policy.map(({ change, effect }) => [`${change.file} ${change.field}`, effect]));
  return configuration.map((change) => ({ change, effect: effects.get(`${change.file} ${change.field}`) ?? null }));
}
