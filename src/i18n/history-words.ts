// The words of the life of one card. Dates, amounts and names come as text.
import type { LifeEvent } from '../core/history/card-life.ts';

export interface HistoryWords {
  heading(title: string): string;
  readonly gone: string;
  /** It got another id. */
  goesOn(id: string): string;
  /** The clone leaves out older commits. */
  readonly incomplete: string;
  formerIds(ids: string): string;
  /** Over the list of what happened. */
  readonly life: string;
  readonly events: Readonly<Record<LifeEvent | 'renamed' | 'decided', string>>;
  moved(from: string, to: string): string;
  readonly notCommitted: string;
  /** Commits in which nothing but layout changed. */
  readonly onlyLayout: string;
  frame(amount: string): string;
  condition(text: string, due: string | null): string;
  readonly plan: {
    readonly title: string;
    readonly first: string;
    readonly firstApproved: string;
    readonly lastApproved: string;
    readonly now: string;
    /** When the card is gone. */
    readonly last: string;
    /** From the first approval to now, or from the first plan where nothing was approved. */
    readonly difference: string;
    readonly differenceFromApproved: string;
    readonly cost: string;
    readonly end: string;
    readonly notApproved: string;
    /** `count` without sign. */
    months(count: number, text: string, later: boolean): string;
    readonly asPlanned: string;
  };
  readonly overTime: {
    readonly title: string;
    readonly date: string;
    readonly commit: string;
    readonly tooBig: string;
    readonly costTitle: string;
    readonly costMeans: string;
    readonly costWithLine: string;
    readonly endTitle: string;
    readonly endMeans: string;
    /** Where something was approved. */
    readonly endWithPoint: string;
  };
}
