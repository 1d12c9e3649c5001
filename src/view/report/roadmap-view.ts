// The projects in time: when each begins and ends, and what it delivers next.

import { byCodePoint, byIdOf } from '../../core/model/code-point-order.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Project } from '../../core/model/portfolio.ts';
import { reached } from '../../core/model/stage.ts';
import type { Milestone, Stage, Status } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';

export interface RoadmapRow {
  readonly project: NamedProject;
  readonly shortName: string | null;
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly isPast: boolean;
  /** The first delivery or milestone that is not reached. */
  readonly next: { readonly name: string; readonly date: string; readonly overdue: boolean } | null;
}

export interface RoadmapView {
  /** Projects that are not delivered and have an end date, by start, end and id. */
  readonly rows: readonly RoadmapRow[];
  /** Those that the chart has room for: the costliest ones with both dates, in the order of the rows. */
  readonly drawn: readonly RoadmapRow[];
  readonly withoutDates: number;
}

const mostDrawn = 24;

export function roadmapView(live: readonly Project[], today: string): RoadmapView {
  const left = live.filter(({ card }) => !reached(card.stage, 'realisation'));
  const dated = left.filter(({ card }) => card.time?.period?.end !== undefined);
  const inOrder = [...dated].sort(
    (a, b) =>
      byCodePoint(a.card.time?.period?.start ?? '0000', b.card.time?.period?.start ?? '0000') ||
      byCodePoint(a.card.time?.period?.end ?? '', b.card.time?.period?.end ?? '') ||
      byIdOf(a, b),
  );
  const costliest = inOrder
    .filter(({ card }) => card.time?.period?.start !== undefined)
    .sort((a, b) => (plannedCost(b.card) ?? 0) - (plannedCost(a.card) ?? 0) || byIdOf(a, b));
  const drawn = new Set(costliest.slice(0, mostDrawn).map(({ id }) => id));
  const rows = inOrder.map((project) => toRow(project, today));
  return { rows, drawn: rows.filter(({ project }) => drawn.has(project.id)), withoutDates: left.length - dated.length };
}

function toRow({ id, card }: Project, today: string): RoadmapRow {
  return {
    project: { id, title: card.title ?? null },
    shortName: card.short_name ?? null,
    stage: card.stage ?? null,
    status: card.status ?? null,
    start: card.time?.period?.start ?? null,
    end: card.time?.period?.end ?? null,
    isPast: (card.time?.period?.end ?? today) < today,
    next: nextOf([...(card.time?.deliveries ?? []), ...(card.time?.milestones ?? [])], today),
  };
}

function nextOf(milestones: readonly Milestone[], today: string): RoadmapRow['next'] {
  const open = milestones.flatMap(({ name, planned, forecast, actual }) => {
    const date = forecast ?? planned;
    return actual === undefined && date !== undefined ? [{ name, date, overdue: date < today }] : [];
  });
  return open.sort((a, b) => byCodePoint(a.date, b.date))[0] ?? null;
}
