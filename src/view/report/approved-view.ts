// Cost and time of each project as planned now, against the card as it stood at its last approving decision.
import { byIdOf } from '../../core/model/code-point-order.ts';
import type { Baseline } from '../../core/model/past.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import { plannedEnd } from '../../core/model/planned-end.ts';
import type { Card } from '../../core/model/portfolio.ts';
import { isEnded } from '../../core/model/stage.ts';
import {
  type LightLimits,
  lightLimits,
  type SuggestedLight,
  suggestedLights,
} from '../../core/model/suggested-lights.ts';
import type { Colour } from '../../generated/card-types.ts';
import type { NamedProject } from './named-project.ts';
import { isMoved, type Then } from './project-since.ts';
import type { ReportFacts } from './report-facts.ts';
import { shortNames } from './short-names.ts';

export interface ApprovedView {
  /** Those whose cost or end is another, or whose light is; the gravest light first, then by id. */
  readonly rows: readonly ApprovedRow[];
  /** How many cost and end as approved, and say so. */
  readonly asApproved: number;
  readonly limits: LightLimits;
  /** Lights that the project has reported and the figures do not agree with. */
  readonly disagreeing: number;
}

export interface ApprovedRow extends NamedProject {
  /** Of the decision, ISO. */
  readonly decided: string;
  /** Whole units of the currency. */
  readonly cost: Then<number>;
  /** ISO. */
  readonly end: Then<string>;
  readonly costLight: JudgedLight | null;
  readonly timeLight: JudgedLight | null;
}

export interface JudgedLight {
  /** What the figures say, and what the project says. */
  readonly suggested: Colour;
  readonly stated: Colour | null;
}

/** Only projects that are not over. */
export function approvedView({ portfolio, past }: ReportFacts): ApprovedView {
  const name = shortNames(portfolio);
  const rows = portfolio.projects.flatMap(({ id, card }) => {
    const baseline = past.baselines.get(id);
    return baseline && !isEnded(card.status) ? [{ ...name(id), ...judged(card, baseline, portfolio) }] : [];
  });
  const told = rows.filter(isOther);
  return {
    rows: told.sort((a, b) => gravityOf(b) - gravityOf(a) || byIdOf(a, b)),
    asApproved: rows.length - told.length,
    limits: lightLimits(portfolio.strategy),
    disagreeing: rows.flatMap(({ costLight, timeLight }) => [costLight, timeLight]).filter(disagrees).length,
  };
}

function isOther({ cost, end, costLight, timeLight }: ApprovedRow): boolean {
  return isMoved(cost) || isMoved(end) || disagrees(costLight) || disagrees(timeLight);
}

export function disagrees(light: JudgedLight | null): boolean {
  return light !== null && light.stated !== null && light.stated !== light.suggested;
}

function judged(
  card: Card,
  baseline: Baseline,
  { strategy }: ReportFacts['portfolio'],
): Omit<ApprovedRow, keyof NamedProject> {
  const { cost, time } = suggestedLights(card, baseline, strategy);
  return {
    decided: baseline.date,
    cost: { before: baseline.cost, now: plannedCost(card) },
    end: { before: baseline.end, now: plannedEnd(card) },
    costLight: lightOf(cost, card.status_report?.cost?.colour),
    timeLight: lightOf(time, card.status_report?.time?.colour),
  };
}

function lightOf(suggested: SuggestedLight | null, stated: Colour | undefined): JudgedLight | null {
  return suggested && { suggested: suggested.colour, stated: stated ?? null };
}

const gravity: readonly Colour[] = ['green', 'yellow', 'red'];

function gravityOf({ costLight, timeLight }: ApprovedRow): number {
  return Math.max(...[costLight, timeLight].map((light) => (light ? gravity.indexOf(light.suggested) : -1)));
}
