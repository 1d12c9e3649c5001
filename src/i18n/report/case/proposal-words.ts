// The words of a proposal for a decision, point by point. `subject` is "prosjektet «Min side»"; a point that begins with it gets a
// capital letter later.
import type { Speak } from '../../speak.ts';

export interface CaseProposalWords {
  /** How the body's part begins: "Rådet vedtar:". */
  readonly lead: {
    decides(body: string): string;
    recommends(body: string, decider: string): string;
    prepares(body: string, decider: string): string;
    readonly unknown: string;
  };
  gate(passage: { subject: string; gate: string; from: string; to: string }): string;
  /** On the light track, where an approval lets the work begin. */
  begins(subject: string, gate: string): string;
  /** The last decision point of a project, and of one on the light track. */
  realised(subject: string, gate: string): string;
  ends(subject: string, gate: string): string;
  estimate(amount: string): string;
  /** `years`: "2 000 000 kr i 2027". */
  frame(amount: string, years: readonly string[], speak: Speak): string;
  inYear(amount: string, year: number): string;
  /** `payers`: "Storvik kommune (920 000 kr)". */
  shares(payers: readonly string[], speak: Speak): string;
  payer(name: string, amount: string): string;
  budget(subject: string): string;
  readonly change: {
    plan(subject: string): string;
    raised(amounts: { before: string; amount: string; more: string }): string;
    lowered(amounts: { before: string; amount: string }): string;
    kept(amount: string): string;
    shares(payers: readonly string[], speak: Speak): string;
    /** Before a list of dates. */
    readonly dates: string;
    date(name: string, now: string, before: string): string;
  };
  readonly stop: {
    stop(subject: string): string;
    remaining(amount: string): string;
    cost(amount: string): string;
    readonly lessons: string;
  };
  prioritise(subject: string, place: { rank: number; numbered: number }): string;
  prioritiseUnranked(subject: string): string;
  readonly pilot: {
    readonly choose: string;
    readonly discard: string;
    readonly adjust: string;
    readonly scale: string;
  };
  recipient(who: string): string;
  benefits(who: string): string;
  /** Before the list of what is lacking; `before`: "før gjennomføringen starter". */
  conditions(before: string): string;
  readonly conditionsNow: string;
  /** What the body before has recommended. `asked`: by the card. `due`: null without a deadline. */
  readonly recommended: {
    frame(body: string, asked: string): string;
    condition(body: string, text: string, due: string | null): string;
  };
  earlier(count: number): string;
  /** `decision`: as `decidedIn` words it; `amount`: of what the condition is about. */
  earlierFacts(facts: {
    due: string | null;
    isOverdue: boolean;
    decision: string | null;
    amount: string | null;
  }): string;
  /** Of a running cost: every year, or in its first one. */
  yearly(amount: string, isSame: boolean): string;
  rival(names: readonly string[], speak: Speak): string;
  /** At a meeting, or when the work is to be done: one of the dates is there. */
  report(report: {
    who: string;
    as: 'project_owner' | 'responsible';
    body: string;
    date: string | null;
    end: string | null;
  }): string;
  readonly returned: {
    back(subject: string, who: string | null): string;
    readonly list: string;
    objection(remark: string): string;
    again(date: string, deadline: string | null): string;
  };
  /** Below a proposal that sends the case back; `count`: of the points that it lists. */
  readonly returnedBecause: {
    lacks(count: number): string;
    readonly not_recommended: string;
  };
  readonly nothingAsked: string;
}
