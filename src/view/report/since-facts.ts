// What a report knows of an earlier moment: which one, what every project was then, and what has changed since.
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { DiffView } from '../diff-view.ts';
import type { ProjectSince } from './project-since.ts';

/** A report compares itself with an earlier moment, or says why it does not. */
export type Since =
  | { readonly kind: 'compared'; readonly facts: SinceFacts }
  /** No meeting has been held before. */
  | { readonly kind: 'first' }
  /** No earlier meeting says which commit the council saw. */
  | { readonly kind: 'unrecorded' }
  /** A meeting says which commit the council saw, and this clone does not have it. */
  | { readonly kind: 'unreachable'; readonly meeting: string; readonly commit: string };

export const nothingBefore = { kind: 'first' } as const satisfies Since;
export const notCompared = { kind: 'unrecorded' } as const satisfies Since;

/** The moment that the report is compared with. */
export interface SincePoint {
  /** Full hash. */
  readonly commit: string;
  /** The day of the commit, ISO. */
  readonly date: string;
  /** The day of the meeting, ISO; null when the commit was named in another way. */
  readonly meeting: string | null;
  /** No earlier meeting than the date of the report is younger. */
  readonly isLastMeeting: boolean;
  /** True when the meeting names no commit, and the last one from its day or before was taken. */
  readonly isAssumed: boolean;
}

export interface SinceFacts {
  readonly point: SincePoint;
  /** The same as `portfolio diff` tells, without problems. Cards and money are limited to the area when one is chosen. */
  readonly diff: DiffView;
  /** By id, as it is now. A card that could not be read then is not here. */
  readonly projects: ReadonlyMap<string, ProjectSince>;
  /** As it was, limited to the same area. */
  readonly before: Portfolio;
  /** Short names of all cards of the whole portfolio, as they are now or, when they are gone, as they were. */
  readonly names: ReadonlyMap<string, string>;
}
