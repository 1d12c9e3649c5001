// Milestones and deliveries in the order of their dates, and the decisions by others that the project waits for.

import { byCodePoint } from '../../../core/model/code-point-order.ts';
import { isEnded } from '../../../core/model/stage.ts';
import type { DecisionAwaited, Milestone } from '../../../generated/card-types.ts';
import type { PlanPoint } from '../../plan-over-time.ts';
import type { PageFacts } from './page-facts.ts';

/** moved: the forecast is later than the plan · late: the date has passed and nothing is reported. */
export type MilestoneState = 'done' | 'moved' | 'late' | 'planned';

export interface PageMilestone {
  readonly name: string;
  readonly planned: string | null;
  readonly forecast: string | null;
  readonly actual: string | null;
  readonly toProduction: boolean;
  readonly state: MilestoneState;
}

export interface PageTime {
  readonly milestones: readonly PageMilestone[];
  readonly awaited: readonly DecisionAwaited[];
  /** Cost and end each time that they became others; none when they never did. */
  readonly points: readonly PlanPoint[];
}

export function pageTime({ project: { id, card }, today, plans }: PageFacts): PageTime {
  const all = [...(card.time?.milestones ?? []), ...(card.time?.deliveries ?? [])].filter(
    (each) => each?.name !== undefined,
  );
  const milestones = all.map((each) => ({
    name: each.name,
    planned: each.planned ?? null,
    forecast: each.forecast ?? null,
    actual: each.actual ?? null,
    toProduction: each.to_production ?? false,
    state: stateOf(each, isEnded(card.status) ? '' : today),
  }));
  return {
    milestones: milestones.sort((a, b) => byCodePoint(dateOf(a), dateOf(b))),
    awaited: card.time?.decisions_awaited ?? [],
    points: plans?.get(id) ?? [],
  };
}

function stateOf({ planned, forecast, actual }: Milestone, today: string): MilestoneState {
  if (actual !== undefined) return 'done';
  const expected = forecast ?? planned;
  if (expected !== undefined && expected < today) return 'late';
  return forecast !== undefined && planned !== undefined && forecast > planned ? 'moved' : 'planned';
}

/** Those without a date come last. */
function dateOf({ actual, forecast, planned }: PageMilestone): string {
  return actual ?? forecast ?? planned ?? '9999';
}
