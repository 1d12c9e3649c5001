// The words of the chapter on what has changed since an earlier moment, and of the marks in all tables. Dates and amounts come ready
// written. What a change is called, and why a place is another, is worded as in `portfolio diff`.
import type { BridgeGroup } from '../../core/diff/cost-bridge.ts';

export interface SinceWords {
  /** The last meeting is what the report is compared with. */
  readonly title: string;
  titleSince(date: string): string;
  /** In the report: why there is nothing to show. */
  /** No meeting has been held before. */
  readonly first: string;
  readonly unrecorded: string;
  unreachable(meeting: string): string;
  /** On the terminal: what to do about it. */
  readonly hint: {
    readonly unrecorded: string;
    unreachable(meeting: string, hash: string): string;
  };
  /** On the cover: the label, and what it says. */
  readonly label: string;
  meeting(date: string, commit: string): string;
  meetingOn(date: string): string;
  /** "commit 1a2b3c4d5e fra 3. november 2026". */
  commit(hash: string, date: string): string;
  intro(what: string): string;
  /** `what`: the meeting and its commit. */
  introMeeting(what: string): string;
  readonly assumed: string;
  readonly marks: {
    readonly new: string;
    readonly changed: string;
    /** Heading of the column with the place before. */
    readonly before: string;
    /** Heading of a column with how much an amount has moved, and of what has moved on a project's page. */
    readonly since: string;
    /** null: unknown. */
    was(label: string | null): string;
    readonly mean: string;
    /** The same in one line, for the first page. */
    readonly short: string;
    readonly placesMean: string;
  };
  /** One line on the first page. */
  picture(facts: {
    readonly since: string;
    readonly added: number;
    readonly stopped: number;
    readonly finished: number;
    readonly removed: number;
    readonly stepped: number;
    readonly worse: number;
    readonly better: number;
    readonly later: number;
    /** With its sign; null when it is the same. */
    readonly cost: string | null;
    /** Told when there is nothing else to tell. */
    readonly decisions: number;
  }): string;
  readonly nothing: string;
  /** Names of the parts where nothing has happened. */
  unchanged(parts: readonly string[]): string;
  more(count: number, hash: string): string;
  readonly project: string;
  readonly before: string;
  readonly now: string;
  readonly cost: string;
  readonly added: { readonly title: string; readonly place: string };
  readonly ended: { readonly title: string; readonly reason: string };
  readonly removed: { readonly title: string; readonly means: string };
  readonly steps: { readonly title: string; became(before: string, now: string): string };
  readonly colours: { readonly title: string; readonly cause: string };
  readonly money: {
    readonly title: string;
    readonly change: string;
    readonly what: string;
    group(group: BridgeGroup, count: number): string;
    unknown(count: number): string;
    readonly sum: string;
    readonly how: string;
    readonly yearsTitle: string;
    readonly year: string;
    readonly frame: string;
    /** What the list leaves of the frame. */
    readonly left: { readonly before: string; readonly now: string };
    readonly leftMeans: string;
  };
  readonly ends: {
    readonly title: string;
    readonly moved: string;
    days(count: number, isLater: boolean): string;
    months(count: number, isLater: boolean): string;
    readonly wasUnknown: string;
    readonly isUnknown: string;
  };
  readonly places: {
    readonly title: string;
    readonly intro: string;
    /** What weights, frames and rules move alone. */
    byConfiguration(count: number): string;
  };
  readonly configuration: { readonly title: string; readonly none: string };
}
