// The words of a comparison of two moments. Numbers, amounts and dates come as text where they are shown, and as numbers where the
// words around them depend on how many there are.
import type { PolicyEffect } from '../core/policy/policy-changes.ts';

export interface DiffWords {
  /** "Fra main (abc1234, 1. november 2026) til filene slik de er nå." */
  between(base: string, head: string): string;
  readonly filesNow: string;
  moment(ref: string, details: readonly string[]): string;
  readonly nothing: string;

  readonly headline: HeadlineWords;
  readonly change: ChangeWords;
  readonly sections: DiffSectionWords;

  /** Shown and left, of a list that is too long. */
  more(count: number): string;
  /** Where the rest stands. */
  readonly allInJson: string;
  /** For one file, as git shows it. */
  readonly file: {
    readonly added: string;
    readonly removed: string;
    readonly noise: string;
    readonly notRead: string;
  };
  /** The comment is too long: sections that are left out whole, and cards that are not shown. */
  cut(sections: readonly string[], cards: number): string;
  readonly seeAll: string;
}

interface HeadlineWords {
  /** "2 nye prosjekter, 1 fjernet, 5 endret." */
  cards(counts: { readonly added: number; readonly removed: number; readonly changed: number }): string;
  readonly noCards: string;
  /** Of the changed ones. */
  ended(counts: { readonly stopped: number; readonly finished: number; readonly renamed: number }): string | null;
  /** Changes of configuration and of meetings. */
  others(counts: { readonly configuration: number; readonly meetings: number }): string | null;
  /** `range` comes out of `range`, with its unit. */
  budget(change: string, range: string): string;
  range(before: string, after: string): string;
  budgetSame(amount: string): string;
  kept(counts: KeptCounts): string;
}

export interface KeptCounts {
  readonly kept: number;
  readonly changed: number;
  /** With its sign, every digit. */
  readonly net: string;
  readonly becameKnown: number;
  readonly becameUnknown: number;
  readonly same: number;
  readonly stillUnknown: number;
}

interface ChangeWords {
  /** What one element is called, for lists whose elements the schema calls something longer. Empty: its name is enough. */
  readonly elements: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  /** Instead of a value where there is none. */
  readonly notSet: string;
  /** An element of a list; `value` is empty when its name says everything. */
  added(value: string): string;
  removed(value: string): string;
  /** Short values side by side, and long ones. */
  became(before: string, after: string): string;
  wasAndIs(before: string, after: string): string;
  /** "31 dager senere": negative is earlier. */
  days(count: number): string;
  /** "1 fase tilbake". */
  stages(count: number): string;
  readonly threat: {
    raised(before: string, after: string): string;
    lowered(before: string, after: string): string;
    treated(before: string, after: string): string;
    untreated(before: string, after: string): string;
  };
  /** Beside a score that moved while its reason stood still. */
  readonly reasonUnchanged: string;
  readonly sumUnchanged: string;
  /** "per år: 2027 +0,8". */
  perYear(years: readonly string[]): string;
  /** Which benefits a sum is about. */
  concerns(names: readonly string[]): string;
  readonly id: string;
  readonly file: string;
  readonly readable: string;
  readonly unreadable: string;
  changes(count: number): string;
}

interface DiffSectionWords {
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
