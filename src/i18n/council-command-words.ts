// What `portfolio advance`, `portfolio decide` and `portfolio meeting` say. Dates, stages and the like come as data; `speak` words them.
import type { FrameTaken } from '../core/meetings/recommended-frame.ts';
import type { RefusalArguments } from '../core/meetings/refusal.ts';
import type { DecisionType, Gate, Outcome, Stage, Status } from '../generated/card-types.ts';
import type { Speak } from './speak.ts';

export interface CouncilCommandWords {
  readonly advance: AdvanceWords;
  readonly decide: DecideWords;
  readonly meeting: MeetingWords;
  readonly refusals: RefusalWords;
  /** Above the reasons when something is refused. */
  readonly refused: string;
  /** After a dry run. */
  readonly dryRun: string;
  /** Right before a list of files. */
  readonly wrote: string;
  readonly wouldWrite: string;
}

export type RefusalWords = {
  readonly [Code in keyof RefusalArguments]: (args: RefusalArguments[Code], speak: Speak) => string;
};

interface Passage {
  readonly title: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly gate: Gate | null;
}

export interface AdvanceWords {
  moved(passage: Passage, speak: Speak): string;
  couldMove(passage: Passage, speak: Speak): string;
  closed(passage: Passage, speak: Speak): string;
  over(facts: { readonly title: string; readonly status: Status; readonly reason: string }, speak: Speak): string;
  onHold(facts: { readonly title: string; readonly reason: string }, speak: Speak): string;
  atEnd(facts: { readonly title: string; readonly stage: Stage }, speak: Speak): string;
  decided(
    facts: { readonly reference: string; readonly date: string; readonly outcome: Outcome },
    speak: Speak,
  ): string;
  /** After the decision. `skipped`: names of the bodies that should have treated the case before. */
  outOfOrder(skipped: readonly string[], speak: Speak): string;
  /** `meeting`: ISO date of the body's next meeting. */
  undecided(
    facts: { readonly body: string; readonly part: 'recommends' | 'decides'; readonly meeting: string | null },
    speak: Speak,
  ): string;
  readonly nobodyNext: string;
  readonly needsAmount: string;
  errors(count: number): string;
  /** Above a list of warnings. */
  warnings(count: number): string;
  /** `names`: of fields that are missing, which is only a warning in the stage. */
  missing(facts: { readonly names: readonly string[]; readonly stage: Stage }, speak: Speak): string;
  points(facts: {
    readonly open: number;
    readonly points: number;
    readonly isRequired: boolean;
    readonly gate: Gate;
  }): string;
  status(status: Status, speak: Speak): string;
}

export interface DecideWords {
  recorded(
    facts: {
      readonly reference: string;
      readonly title: string;
      readonly body: string;
      readonly type: DecisionType | null;
      readonly outcome: Outcome;
      readonly case: string;
    },
    speak: Speak,
  ): string;
  /** `decides`: the name of a body; "" when nobody knows. */
  recommendation(facts: { readonly body: string; readonly decides: string }): string;
  status(status: Status, speak: Speak): string;
  conditions(count: number): string;
  readonly notOnAgenda: string;
  /** An amount that nobody gave, so that it was taken from the card. */
  /** Where a frame that nobody said comes from. */
  frameTaken(taken: FrameTaken, speak: Speak): string;
  /** A frame that was given, and is another than the one asked for. */
  frameDiffers(facts: { readonly frame: number; readonly asked: number }, speak: Speak): string;
  excluded(facts: { readonly other: string; readonly reference: string }, speak: Speak): string;
  conditionPast(facts: { readonly text: string; readonly due: string }, speak: Speak): string;
  /** Above a list of errors. */
  lacks(count: number): string;
  nextAdvance(id: string, stage: Stage, speak: Speak): string;
  nextCases(cases: readonly string[], speak: Speak): string;
  nextMinutes(date: string): string;
}

export interface MeetingWords {
  title(facts: { readonly body: string; readonly date: string }, speak: Speak): string;
  readonly noFile: (date: string) => string;
  deadline(date: string, speak: Speak): string;
  readonly states: Readonly<Record<'planned' | 'held' | 'cancelled', string>>;
  attendance(facts: {
    readonly present: number;
    readonly needed: number | null;
    readonly quorum: boolean | null;
  }): string;
  approved(date: string, speak: Speak): string;
  readonly agenda: string;
  readonly noCases: string;
  case(number: string): string;
  outcome(outcome: Outcome, speak: Speak): string;
  undecided(cases: readonly string[], speak: Speak): string;
  readonly awaiting: string;
  readonly nothingAwaits: string;
  readonly late: string;
  since(date: string, speak: Speak): string;
  nextPlan(date: string): string;
  nextHold(date: string): string;
  made(facts: { readonly body: string; readonly date: string; readonly cases: number }, speak: Speak): string;
  added(facts: { readonly cases: number; readonly date: string }, speak: Speak): string;
  nothingToAdd(date: string, speak: Speak): string;
  dropped(facts: { readonly cases: number; readonly date: string }, speak: Speak): string;
  readonly nextDropped: (date: string) => string;
  leftOut(ids: readonly string[], speak: Speak): string;
  /** How a project comes up when none awaits the body. */
  noneAwait(facts: { readonly body: string; readonly date: string }): string;
  held(
    facts: { readonly body: string; readonly date: string; readonly present: number; readonly absent: number },
    speak: Speak,
  ): string;
  quorum(facts: { readonly present: number; readonly needed: number; readonly isMet: boolean }): string;
  disqualified(count: number): string;
  nextDecide(date: string): string;
  minutes(
    facts: { readonly date: string; readonly approved: string; readonly decisions: number },
    speak: Speak,
  ): string;
  /** After the minutes are approved. */
  readonly nextCommit: string;
  cancelled(date: string, speak: Speak): string;
}
