// The chapter on status: the traffic lights that projects have reported, and every deviation with what is done about it.

import { byIdOf } from '../../core/model/code-point-order.ts';
import { daysBetween } from '../../core/model/days.ts';
import { lightsOf } from '../../core/model/lights.ts';
import type { Project } from '../../core/model/portfolio.ts';
import { reportsStatus } from '../../core/model/reports-status.ts';
import { isEnded } from '../../core/model/stage.ts';
import type { Colour } from '../../generated/card-types.ts';
import { type ApprovedView, approvedView } from './approved-view.ts';
import { type Deviation, deviationsIn, type LightName } from './deviations.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { shortNames } from './short-names.ts';

export interface StatusRow extends NamedProject {
  readonly owner: string | null;
  readonly lights: Readonly<Partial<Record<LightName, Colour>>>;
  readonly confidence: Colour | null;
  readonly date: string;
  /** Only where a new report is due: a project on hold need not write one. */
  readonly isStale: boolean;
  readonly isOnHold: boolean;
}

export interface StatusView {
  /** Red first, then yellow, green and those without an overall light; then by id. */
  readonly rows: readonly StatusRow[];
  readonly counts: Readonly<Record<Colour, number>>;
  /** Projects that should report and have not. */
  readonly silent: readonly NamedProject[];
  /** Oldest that a report may be, in days. */
  readonly maxAge: number;
  readonly approved: ApprovedView;
  readonly deviations: readonly Deviation[];
}

export function statusView(facts: ReportFacts): StatusView {
  const { portfolio } = facts;
  const name = shortNames(portfolio);
  const live = portfolio.projects.filter(({ card }) => !isEnded(card.status));
  const reporting = live.filter(({ card }) => card.status_report?.date !== undefined);
  const maxAge = portfolio.governance.reporting?.max_age_days ?? 120;
  const rows = reporting.map((project) => ({ ...name(project.id), ...toRow(project, facts, maxAge) })).sort(byColour);
  return {
    rows,
    counts: { red: countOf(rows, 'red'), yellow: countOf(rows, 'yellow'), green: countOf(rows, 'green') },
    silent: live
      .filter(({ card }) => reportsStatus(card) && card.status_report?.date === undefined)
      .map(({ id }) => name(id)),
    maxAge,
    approved: approvedView(facts),
    deviations: deviationsIn(facts),
  };
}

function toRow(
  { card }: Project,
  { portfolio, today }: ReportFacts,
  maxAge: number,
): Omit<StatusRow, keyof NamedProject> {
  const date = card.status_report?.date ?? '';
  const organisation = card.owner?.organisation;
  return {
    owner: portfolio.settings.organisations?.find(({ id }) => id === organisation)?.name ?? organisation ?? null,
    lights: Object.fromEntries(lightsOf(card).map(([light, { colour }]) => [light, colour])),
    confidence: card.status_report?.confidence ?? null,
    date,
    isStale: reportsStatus(card) && daysBetween(date, today) > maxAge,
    isOnHold: card.status === 'on_hold',
  };
}

const order: readonly (Colour | undefined)[] = ['red', 'yellow', 'green', undefined];

function byColour(a: StatusRow, b: StatusRow): number {
  return order.indexOf(a.lights.overall) - order.indexOf(b.lights.overall) || byIdOf(a, b);
}

function countOf(rows: readonly StatusRow[], colour: Colour): number {
  return rows.filter(({ lights }) => lights.overall === colour).length;
}
