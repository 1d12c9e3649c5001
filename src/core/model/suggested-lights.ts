// The colour that the figures give a project's lights for cost and time: what is planned now against what was last approved.
import type { Colour, Strategy } from '../../generated/card-types.ts';
import { monthsBetween } from './months.ts';
import type { Baseline } from './past.ts';
import { plannedCost } from './planned-cost.ts';
import { plannedEnd } from './planned-end.ts';
import type { Card } from './portfolio.ts';

/** From these values on a light is yellow, and red. */
export interface Limits {
  readonly yellow: number;
  readonly red: number;
}

export interface LightLimits {
  /** Percent over the approved cost. */
  readonly costPercent: Limits;
  /** Months after the approved end. */
  readonly delayMonths: Limits;
}

export interface SuggestedLight {
  readonly colour: Colour;
  /** As approved and as planned now: amounts in whole units of the currency, or ISO dates. */
  readonly approved: number | string;
  readonly planned: number | string;
  /** Percent over the approved cost, or months after the approved end; negative when it is less. */
  readonly over: number;
}

export interface SuggestedLights {
  /** null where either side is unknown. */
  readonly cost: SuggestedLight | null;
  readonly time: SuggestedLight | null;
}

/** Where strategy.yaml says nothing. Red as Statens It-råd in Denmark has it: more than 10 percent, and more than three months. */
const usual: LightLimits = { costPercent: { yellow: 5, red: 10 }, delayMonths: { yellow: 1, red: 3 } };

export function lightLimits({ traffic_lights: given = {} }: Strategy): LightLimits {
  return {
    costPercent: limitsOf(given.cost_percent, usual.costPercent),
    delayMonths: limitsOf(given.delay_months, usual.delayMonths),
  };
}

export function suggestedLights(card: Card, baseline: Baseline, strategy: Strategy): SuggestedLights {
  const limits = lightLimits(strategy);
  return {
    cost: costLight(baseline.cost, plannedCost(card), limits.costPercent),
    time: timeLight(baseline.end, plannedEnd(card), limits.delayMonths),
  };
}

function limitsOf(given: Partial<Limits> | undefined, { yellow, red }: Limits): Limits {
  const redFrom = given?.red ?? Math.max(red, given?.yellow ?? 0);
  return { yellow: given?.yellow ?? Math.min(yellow, redFrom), red: redFrom };
}

/** A project that was approved without cost has no percentage. */
function costLight(approved: number | null, planned: number | null, limits: Limits): SuggestedLight | null {
  if (approved === null || planned === null || approved <= 0) return null;
  const over = ((planned - approved) * 100) / approved;
  return { colour: colourOf(over, limits), approved, planned, over };
}

function timeLight(approved: string | null, planned: string | null, limits: Limits): SuggestedLight | null {
  if (approved === null || planned === null) return null;
  const over = monthsBetween(approved, planned);
  return { colour: colourOf(over, limits), approved, planned, over };
}

/** What is not over is green, also where a limit is 0. */
function colourOf(over: number, { yellow, red }: Limits): Colour {
  if (over <= 0) return 'green';
  return over >= red ? 'red' : over >= yellow ? 'yellow' : 'green';
}
