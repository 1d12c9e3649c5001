// The words of the parts of a comparison: why it fails, policy, problems, money, places, cards.
import type { PolicyEffect } from '../core/policy/effect-of-order.ts';

export interface DiffSectionWords {
  readonly failures: {
    readonly title: string;
    errors(count: number): string;
    budget(years: readonly string[]): string;
    rank(places: number, projects: readonly string[]): string;
    stage(projects: readonly string[]): string;
  };
  readonly policy: {
    readonly loosensTitle: string;
    readonly loosens: string;
    readonly othersTitle: string;
    readonly effects: Readonly<Record<PolicyEffect, string>>;
  };
  readonly problems: {
    readonly newTitle: string;
    readonly fixedTitle: string;
    readonly changedTitle: string;
  };
  readonly money: {
    readonly title: string;
    readonly year: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly frame: string;
    readonly roomBefore: string;
    readonly roomAfter: string;
    readonly means: string;
    /** Over the table. */
    inMillions(unit: string): string;
    inUnits(unit: string): string;
    readonly noFrame: string;
    over(years: readonly string[]): string;
  };
  readonly ranking: {
    readonly title: string;
    readonly project: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
    entered(projects: readonly string[]): string;
    left(projects: readonly string[]): string;
    readonly configurationTitle: string;
    readonly configuration: string;
    /** When it explains every move. */
    readonly configurationAll: string;
    move(before: string | null, after: string | null): string;
    readonly reason: RankReasonWords;
  };
  readonly cards: {
    readonly addedTitle: string;
    readonly removedTitle: string;
    readonly stoppedTitle: string;
    readonly finishedTitle: string;
    readonly renamedTitle: string;
    readonly project: string;
    readonly id: string;
    readonly formerId: string;
    readonly owner: string;
    readonly stage: string;
    readonly status: string;
    readonly cost: string;
    readonly reason: string;
  };
  readonly changed: {
    readonly title: string;
    readonly groups: Readonly<Record<ChangeGroup, string>>;
  };
  readonly configurationTitle: string;
  readonly meetingsTitle: string;
  readonly newFile: string;
  readonly removedFile: string;
}

export type ChangeGroup =
  | 'state'
  | 'people'
  | 'value'
  | 'money'
  | 'time'
  | 'risk'
  | 'links'
  | 'conditions'
  | 'report'
  | 'other';

/** Parts of a sentence, joined with semicolons. */
interface RankReasonWords {
  points(before: string, after: string, because: readonly string[]): string;
  /** The card is as it was; its points follow from the configuration. */
  readonly byConfiguration: string;
  readonly valueUp: string;
  readonly valueDown: string;
  /** More or less of the value is expected to remain. */
  readonly riskUp: string;
  readonly riskDown: string;
  passed(projects: readonly string[]): string;
  passedBy(projects: readonly string[]): string;
  newAhead(projects: readonly string[]): string;
  goneAhead(projects: readonly string[]): string;
  readonly newCard: string;
  readonly gotNumber: string;
  readonly goneCard: string;
  /** The label of its status now. */
  ended(status: string): string;
  readonly lostNumber: string;
  others(count: number): string;
}
