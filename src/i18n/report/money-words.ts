// The words of the chapter on money, benefits and people. Amounts, numbers and years come as they are to be read.
import type { StressLine } from '../../core/economics/portfolio-stress.ts';
import type { Speak } from '../speak.ts';
import type { MoneyBenefitsWords } from './money-benefits-words.ts';

export interface MoneyWords {
  readonly title: string;
  /** Above tables of amounts: "Beløp i mill. kr". */
  readonly amountsIn: (unit: string) => string;
  /** The chapter in a few points. */
  readonly summary: {
    readonly frame: (year: number, decided: string, proposed: string, frame: string) => string;
    readonly noFrame: (year: number, decided: string, proposed: string) => string;
    readonly area: (year: number, decided: string, proposed: string) => string;
    readonly bound: (year: number, bound: string, left: string) => string;
    readonly overbound: (year: number, short: string) => string;
    readonly range: (planned: string, low: string, high: string) => string;
    readonly benefits: (decided: string, proposed: string) => string;
    readonly short: (competence: string, year: number, missing: string) => string;
    readonly enoughPeople: string;
  };
  readonly cost: MoneyCostWords;
  readonly funding: MoneyFundingWords;
  readonly uncertainty: MoneyUncertaintyWords;
  readonly benefits: MoneyBenefitsWords;
  readonly capacity: MoneyCapacityWords;
}

export interface MoneyCostWords {
  readonly title: string;
  readonly intro: (decided: number, proposals: number) => string;
  readonly none: string;
  /** Year, budget, expected, spent, deviation, proposals, frame. */
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly sum: string;
  readonly how: string;
  readonly prices: (year: number) => string;
  readonly spread: (projects: number) => string;
  readonly withoutYears: (projects: number, amount: string) => string;
  readonly withoutCost: (projects: number) => string;
  readonly ended: (amount: string) => string;
  readonly exclusive: string;
  readonly chart: {
    readonly title: string;
    readonly withFrame: string;
    readonly withoutFrame: string;
    readonly tooBig: string;
  };
  readonly frame: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly whole: string;
    /** Year, frame, reserve, bound, by the list, left. */
    readonly columns: readonly [string, string, string, string, string, string];
    readonly notAdopted: (year: number) => string;
    readonly short: (amount: string) => string;
    readonly yearsWithout: (years: readonly string[]) => string;
    /** What projects that have no place on the list cost, each amount with its year. */
    readonly notTaken: (amounts: readonly string[], speak: Speak) => string;
    readonly unknown: string;
  };
  readonly operation: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Year, decided, proposals, sum, not financed. */
    readonly columns: readonly [string, string, string, string, string];
  };
}

export interface MoneyFundingWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly source: string;
  readonly counted: string;
  readonly sum: string;
  readonly withoutAmount: (lines: number) => string;
  readonly gapsTitle: string;
  readonly noGaps: string;
  /** Project, planned cost, money, missing. */
  readonly gapColumns: readonly [string, string, string, string];
  readonly more: (projects: number) => string;
}

export interface MoneyUncertaintyWords {
  readonly title: string;
  readonly none: string;
  readonly range: (facts: {
    readonly planned: string;
    readonly projects: number;
    readonly p50: string;
    readonly p85: string;
  }) => string;
  /** `pairs`: "A og B; C og D". */
  readonly bothCounted: (pairs: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly meaning: string;
  readonly basis: (facts: {
    readonly withRange: number;
    readonly withoutRange: number;
    readonly withoutCost: number;
    readonly draws: string;
  }) => string;
  readonly tailTitle: string;
  readonly tail: string;
  readonly stressTitle: string;
  readonly stressIntro: (projects: number) => string;
  readonly reserve: (amount: string) => string;
  readonly stressNone: string;
  /** What happens, remaining cost, more than planned, net present value. */
  readonly stressColumns: readonly [string, string, string, string];
  readonly stressLine: (kind: StressLine['kind'], percent: number, project: string) => string;
  readonly stressReading: (negative: readonly string[]) => string;
}

export interface MoneyCapacityWords {
  readonly title: string;
  readonly intro: string;
  readonly whole: string;
  readonly none: string;
  /** Competence, year, capacity, assigned, requested, verdict. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly enough: string;
  readonly unknown: string;
  readonly short: (fte: string) => string;
  readonly overAssigned: (fte: string) => string;
  readonly whoTitle: string;
  /** `over`: more is given than there is, so that everyone who uses it is listed; else those who ask. */
  readonly who: (competence: string, year: number, fte: string, over: boolean) => string;
  readonly ofFte: (fte: string) => string;
  readonly moreUsers: (projects: number) => string;
}
