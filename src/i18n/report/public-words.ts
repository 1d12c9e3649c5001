// The words of the public edition: plain, without the terms of portfolio management. Amounts and dates come ready written.
import type { Colour, DecisionType, Gate, Outcome, Stage } from '../../generated/card-types.ts';
import type { Speak } from '../speak.ts';

export interface PublicWords {
  title(name: string): string;
  onlyArea(area: string): string;
  /** What the portfolio covers, in its own words. */
  covers(text: string): string;
  readonly about: string;
  /** After the year of the picture of the future. */
  picture(year: number | null): string;
  readonly now: string;
  counts(
    args: { underWay: number; inUse: number; proposed: number; onHold: number; finished: number },
    speak: Speak,
  ): string;
  costs(amount: string): string;
  readonly projects: string;
  readonly noProjects: string;
  goal(text: string): string;
  lifeEvent(name: string): string;
  readonly others: string;
  /** Before the story of one project, as an example. */
  story(title: string): string;
  /** An everyday word for where a project is, with the status that says more. */
  readonly stage: Readonly<Record<Stage, string>>;
  readonly proposed: string;
  readonly onHold: string;
  readonly finished: string;
  readonly colour: Readonly<Record<Colour, string>>;
  cost(amount: string): string;
  years(from: number | null, to: number | null): string;
  forWhom(groups: readonly string[]): string;
  benefits(names: readonly string[]): string;
  /** "6,5 millioner kroner", from "6,5". */
  millions(count: string, speak: Speak): string;
  readonly decided: string;
  decidedIn(date: string, body: string | null): string;
  readonly nothingDecided: string;
  /** What an approval means, by the stage that it opens; else by the kind of decision. */
  readonly opened: Readonly<Record<Exclude<Stage, 'idea'>, string>>;
  readonly approved: Readonly<Record<Exclude<DecisionType, Gate>, string>>;
  readonly approvedOther: string;
  readonly onConditions: string;
  /** `by`: the body that has the last word; null when nobody has said. */
  asAdvice(by: string | null): string;
  readonly outcome: Readonly<Record<Exclude<Outcome, 'approved' | 'approved_with_conditions'>, string>>;
  readonly stopped: string;
  readonly stoppedIntro: string;
  readonly nothingStopped: string;
  readonly wasStopped: string;
  readonly wasRejected: string;
  readonly noReason: string;
  readonly more: string;
  moreText(contact: string | null): string;
  source(date: string, commit: string | null): string;
}
