// The words of the chapter on risk.
import type { RiskMode } from '../../generated/card-types.ts';

export interface RiskWords {
  readonly title: string;
  readonly none: string;
  readonly intro: (risks: number) => string;
  readonly matrix: {
    readonly title: string;
    readonly how: string;
    readonly beforeTitle: string;
    readonly nowTitle: string;
    /** The upper left corner. */
    readonly corner: string;
    readonly legend: string;
    /** Colour, before, now. */
    readonly columns: readonly [string, string, string];
    readonly unplaced: (risks: number) => string;
    readonly wait: (risks: number) => string;
  };
  readonly top: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Number, what may happen, project, before and now, next measure, owner. */
    readonly columns: readonly [string, string, string, string, string, string];
    readonly change: (before: string, now: string) => string;
    readonly due: (date: string) => string;
    readonly more: (actions: number) => string;
    readonly noMeasures: string;
    readonly notDecided: string;
    readonly escalate: string;
    readonly occurred: string;
    readonly noOwner: string;
  };
  readonly factors: {
    readonly title: string;
    readonly intro: string;
    readonly counts: string;
    readonly countsNot: string;
    readonly none: string;
    /** Factor, rated in, mean, weak. */
    readonly columns: readonly [string, string, string, string];
    readonly more: (projects: number) => string;
    readonly contracts: string;
  };
  readonly projects: {
    readonly title: string;
    readonly intro: Readonly<Record<RiskMode, string>>;
    readonly assumptions: string;
    readonly none: string;
    /** Project, value, share that is left, after risk, number of risks. */
    readonly columns: readonly [string, string, string, string, string];
    readonly unassessed: (threats: number, unassessed: number) => string;
    readonly more: (projects: number) => string;
    readonly withoutRisks: (projects: number, all: number) => string;
  };
}
