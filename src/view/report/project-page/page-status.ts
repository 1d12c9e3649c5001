// The last status report, with how old it is.

import { daysBetween } from '../../../core/model/days.ts';
import { lightsOf } from '../../../core/model/lights.ts';
import type { Colour, Light } from '../../../generated/card-types.ts';
import type { PageFacts } from './page-facts.ts';

export type LightName = ReturnType<typeof lightsOf>[number][0];

export interface PageStatus {
  readonly date: string;
  readonly days: number;
  /** Older than the portfolio allows, while the project is under way. */
  readonly stale: boolean;
  readonly period: string | null;
  readonly lights: readonly (readonly [name: LightName, light: Light])[];
  readonly confidence: Colour | null;
  readonly adviceWanted: readonly string[];
}

export function pageStatus({ project: { card }, check, today, project }: PageFacts): PageStatus | null {
  const report = card.status_report;
  if (!report?.date) return null;
  const isStale = ({ finding }: (typeof check.problems)[number]) =>
    finding.code === 'stale-status-report' && finding.card === project.id;
  return {
    date: report.date,
    days: daysBetween(report.date, today),
    stale: check.problems.some(isStale),
    period: report.period ?? null,
    lights: lightsOf(card),
    confidence: report.confidence ?? null,
    adviceWanted: report.advice_wanted ?? [],
  };
}
