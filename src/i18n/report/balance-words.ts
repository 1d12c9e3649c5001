// The words of the chapter on balance, order and dates.
import type { TargetResult } from '../../core/model/balance-targets.ts';
import type { DependencyVerdict } from '../../core/model/dependency-verdict.ts';
import type { AwaitedType } from '../../generated/card-types.ts';

export interface BalanceWords {
  readonly title: string;
  readonly summary: {
    readonly targets: (met: number, all: number, missed: readonly string[]) => string;
    readonly goals: (uncovered: readonly string[]) => string;
    readonly allGoals: string;
    readonly late: (dependencies: number) => string;
    readonly next: (date: string, project: string) => string;
  };
  readonly targets: {
    readonly title: string;
    readonly intro: (projects: number, total: string) => string;
    readonly withoutCost: (projects: number) => string;
    readonly noCost: string;
    readonly none: string;
    /** What, target, under way, with proposals, verdict. */
    readonly columns: readonly [string, string, string, string, string];
    readonly from: (percent: string) => string;
    readonly to: (percent: string) => string;
    readonly fromTo: (min: string, max: string) => string;
    /** `off` in percentage points. */
    readonly verdict: (verdict: TargetResult['verdict'], off: string) => string;
    /** For a number of projects. */
    readonly verdictProjects: (verdict: TargetResult['verdict'], off: number) => string;
    readonly projects: (count: number) => string;
    /** After what a target is for, where the percent is of the number of projects. */
    readonly ofProjects: string;
  };
  readonly divisions: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** What, projects, cost, under way, with proposals. */
    readonly columns: readonly [string, string, string, string];
    readonly unstated: string;
    readonly highRisk: string;
    /** `colour`: the colour of the gravest threat, as a word. */
    readonly gravestRisk: (colour: string) => string;
    readonly across: { readonly yes: string; readonly no: string };
    readonly more: (rows: number) => string;
  };
  readonly goals: {
    readonly title: string;
    readonly none: string;
    /** Goal, weight, under way, proposals, cost. */
    readonly columns: readonly [string, string, string, string, string];
    readonly intro: string;
    readonly uncovered: string;
    readonly withoutGoal: (projects: number) => string;
    /** What the strategy looks towards in a year, and its principles. */
    readonly compass: (to: number | null) => string;
  };
  readonly lifeEvents: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly columns: readonly [string, string];
    readonly noProject: string;
  };
  readonly principles: {
    readonly title: string;
    readonly intro: (projects: number) => string;
    readonly none: string;
    readonly principle: string;
  };
  readonly organisations: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Organisation, owns, takes part, pays, per inhabitant. */
    readonly columns: readonly [string, string, string, string, string];
    readonly more: (organisations: number) => string;
  };
  readonly dependencies: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Project, waits for, why, needed by, planned finished, verdict. */
    readonly columns: readonly [string, string, string, string, string, string];
    readonly verdict: Readonly<Record<DependencyVerdict, string>>;
  };
  readonly roadmap: {
    readonly title: string;
    readonly none: string;
    readonly chart: (drawn: number, all: number) => string;
    readonly tooBig: string;
    /** What the two kinds of bars are, in small letters. */
    readonly looks: { readonly active: string; readonly planned: string };
    readonly running: string;
    readonly proposals: string;
    /** Project, stage, start, end, next delivery. */
    readonly columns: readonly [string, string, string, string, string];
    readonly next: (name: string, date: string) => string;
    readonly overdue: (name: string, date: string) => string;
    readonly noNext: string;
    readonly passed: (date: string) => string;
    readonly more: (projects: number) => string;
    readonly withoutDates: (projects: number) => string;
  };
  readonly critical: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    /** Date, project, what, who decides. */
    readonly columns: readonly [string, string, string, string];
    readonly kind: Readonly<Record<AwaitedType | 'statutory', string>>;
    readonly noDate: string;
    readonly passed: string;
    readonly startedWithout: string;
  };
}
