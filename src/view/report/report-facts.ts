// What every chapter of a report is made from: one portfolio at one moment, already checked and ranked.
import type { Past } from '../../core/model/past.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import type { Ranking } from '../../core/rank/ranking.ts';
import type { CheckView } from '../check-view.ts';
import type { PlanPoint } from '../plan-over-time.ts';
import type { ChosenFacts } from './chosen-facts.ts';
import type { Since } from './since-facts.ts';

export interface ReportFacts {
  /** Only the projects of the area, when one was chosen. */
  readonly portfolio: Portfolio;
  readonly ranking: Ranking;
  readonly check: CheckView;
  /** The date that judges age, ISO. */
  readonly today: string;
  readonly provenance: Provenance;
  /** Name of the chosen area, or null for the whole portfolio. */
  readonly area: string | null;
  /** What has changed since an earlier moment. */
  readonly since: Since;
  /** What was last approved, and which scores the facts have left. */
  readonly past: Past;
  /** Cost and end over time, by card id, of the cards in which they became others; left out when nobody asked git. */
  readonly plans?: ReadonlyMap<string, readonly PlanPoint[]>;
  /** The best set within the frame; null or left out when it was not asked for. */
  readonly chosen?: ChosenFacts | null;
  /** Version of the tool. */
  readonly version: string;
}
