// What was done with a meeting, as facts for a few sentences.

export interface HeldMeetingView {
  readonly date: string;
  readonly body: string;
  readonly file: string;
  readonly present: number;
  readonly absent: number;
  /** Null when the body has no number. */
  readonly needed: number | null;
  /** Null when nobody knows. */
  readonly quorum: boolean | null;
  /** How many were recorded now. */
  readonly disqualified: number;
}

export interface ClosedMeetingView {
  readonly date: string;
  readonly file: string;
  /** When the minutes were approved, ISO; null for a meeting that is cancelled. */
  readonly approved: string | null;
  readonly decisions: number;
}
