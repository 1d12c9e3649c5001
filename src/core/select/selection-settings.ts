// What a choice is made with, beyond the files: wishes that the council tries out. Nothing here changes the portfolio.
import type { Ranking } from '../rank/ranking.ts';

export interface SelectionSettings {
  /** Values, weights, risk mode and the day come from it. */
  readonly ranking: Ranking;
  /** Ids that must be chosen, and ids that must not: a running project is then stopped. */
  readonly force?: readonly string[];
  readonly without?: readonly string[];
  /** Another frame for a year, whole units of the currency; the reserve stays as it is. */
  readonly frames?: ReadonlyMap<number, number>;
  /** Projects that start so many years later than planned, and in no other year. */
  readonly delays?: ReadonlyMap<string, number>;
  /** Percent, 1–99: projects cost what they do not pass with this confidence, all of them at once, and the reserve may be used for it. */
  readonly confidence?: number | undefined;
  /** How many whole units a point of value is; left out: what suits the values. */
  readonly units?: number;
  /** Risk-adjusted value in points, supposed of projects that lack a score. */
  readonly supposed?: ReadonlyMap<string, number>;
}
