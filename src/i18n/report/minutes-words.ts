// The words of the minutes. Amounts and dates come ready written.
import type { Standing } from '../../core/council/judged-decisions.ts';
import type { Outcome } from '../../generated/card-types.ts';

export interface MinutesWords {
  readonly title: string;
  readonly draft: string;
  readonly draftMeans: string;
  readonly present: string;
  readonly absent: string;
  readonly unrecorded: string;
  readonly nobodyRecorded: string;
  readonly quorum: string;
  /** `stated`: what the meeting says itself; null: nothing. `needed`: null where no number is set. */
  quorumText(args: { stated: boolean | null; present: number; members: number; needed: number | null }): string;
  readonly disqualified: string;
  readonly seen: string;
  seenVersion(commit: string): string;
  /** In the head, when no decision of the meeting has its votes recorded. */
  readonly votesNotRecorded: string;
  readonly voting: string;
  readonly cases: string;
  readonly noCases: string;
  readonly beyondAgenda: string;
  undecided(count: number): string;
  case(number: string): string;
  readonly archive: string;
  readonly proposal: string;
  /** What the project asked for, where no proposal stands on the agenda. */
  asked(decision: string): string;
  /** Before a proposal that is put together anew from the cards as the body saw them. */
  proposedThen(commit: string): string;
  /** After `asked`, where the proposal cannot be shown. */
  readonly inPapers: string;
  /** The same as `asked` for a case about no card. */
  askedWithoutCard(kind: string): string;
  readonly decision: string;
  readonly noDecision: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** The body that decided, where it is not the one that met. */
  decidedBy(body: string): string;
  grants(stage: string): string;
  frame(amount: string): string;
  readonly conditions: string;
  due(date: string): string;
  readonly reason: string;
  votes(args: { for: number | null; against: number | null }): string;
  dissent(text: string): string;
  readonly final: string;
  /** `to`: the body that the recommendation goes to; null: nobody knows. */
  recommendation(to: string | null): string;
  readonly worthless: Readonly<Record<Exclude<Standing, 'decides' | 'recommends'>, string>>;
  readonly approval: string;
  approved(date: string, by: string | null): string;
  readonly notApproved: string;
  readonly signature: { readonly date: string; readonly name: string };
}
