// Promises that a project under way on the full track delivers often, where governance.yaml says how often (seed rules 46 and 69).
import type { Governance, Milestone } from '../../generated/card-types.ts';
import { isOnLightTrack } from '../council/project-track.ts';
import { type Observation, type Pointer, valuePlace } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { monthsBetween } from '../model/months.ts';
import { numbered } from '../model/numbered.ts';
import type { Card, Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type NoDeliverySoonArguments = {
  /** Months. */
  readonly limit: number;
  /** The next delivery, ISO; '' when none is planned. */
  readonly next: string;
};

export const noDeliverySoon = defineRule<'no-delivery-soon', NoDeliverySoonArguments>({
  code: 'no-delivery-soon',
  severity: 'warning',
  *check({ projects, governance }, { today }) {
    const limit = governance.reporting?.delivery_within_months;
    if (limit === undefined) return;
    for (const project of projects) {
      const observation = isToDeliver(project.card, governance) ? lateDelivery(project, today, limit) : null;
      if (observation) yield observation;
    }
  },
});

/** A pilot or a line task on the light track ends with an outcome, and is not asked for a plan of deliveries. */
function isToDeliver(card: Card, governance: Governance): boolean {
  return card.stage === 'execution' && card.status === 'active' && !isOnLightTrack(governance, card);
}

/** A delivery whose date has passed is told by milestone-overdue. */
function lateDelivery(project: Project, today: string, limit: number): Observation<NoDeliverySoonArguments> | null {
  const open = [...openDeliveries(project.card)];
  const [next] = open.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (!next) return { ...missingAt(project, ['time', 'deliveries']), args: { limit, next: '' } };
  if (next.date < today || monthsBetween(today, next.date) <= limit) return null;
  return { place: valuePlace(project.file, next.pointer), args: { limit, next: next.date } };
}

function* openDeliveries({ time }: Card): Generator<{ readonly date: string; readonly pointer: Pointer }> {
  for (const list of ['deliveries', 'milestones'] as const) {
    for (const [index, each] of numbered(time?.[list])) {
      const date = each.forecast ?? each.planned;
      if (each.actual !== undefined || date === undefined || !isDelivery(list, each)) continue;
      yield { date, pointer: ['time', list, index, each.forecast === undefined ? 'planned' : 'forecast'] };
    }
  }
}

function isDelivery(list: 'deliveries' | 'milestones', { to_production: toProduction }: Milestone): boolean {
  return list === 'deliveries' || toProduction === true;
}
