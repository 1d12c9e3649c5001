// The words at the top of a case paper, and of where it comes from.
import type { DecisionType, Recommendation } from '../../../generated/card-types.ts';

export interface CaseHeaderWords {
  readonly archive: string;
  archiveText(number: string, system: string | null): string;
  readonly meeting: string;
  meetingText(meeting: { body: string | null; date: string; time: string | null; place: string | null }): string;
  readonly officer: string;
  readonly owner: string;
  readonly about: string;
  /** Stages in small letters. */
  gate(passage: { gate: string; from: string; to: string }): string;
  readonly decision: Readonly<Record<Exclude<DecisionType, `BP${number}`>, string>>;
  readonly order: string;
  /** What the sector leader said, and when; null: no recommendation. */
  sectorLeader(said: Recommendation | null, date: string | null): string;
  /** `name` of a body with what it does in the case. */
  readonly part: Readonly<Record<'prepares' | 'recommends' | 'decides', (name: string) => string>>;
  /** The same of a body that has done it on a date. */
  readonly done: Readonly<Record<'prepares' | 'recommends' | 'decides', (name: string, date: string) => string>>;
  readonly figures: string;
  figuresText(from: { commit: string | null; date: string | null; changed: boolean; today: string }): string;
  readonly draft: string;
  readonly onNoAgenda: string;
  readonly elsewhere: string;
  outside(decider: string): string;
  readonly card: string;
  readonly commit: string;
  commitText(hash: string, date: string | null): string;
  readonly case: string;
  readonly tool: string;
}
