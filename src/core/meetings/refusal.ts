// Why something cannot be written about a meeting or a decision: a code and its facts, as for findings. Words are made in i18n.
import type { DecisionType, Outcome, Status } from '../../generated/card-types.ts';
import type { MandateLimit } from '../council/secretariat-mandate.ts';

/** Dates are ISO; bodies are told by name, and "" is nobody. */
export interface RefusalArguments {
  readonly 'no-meeting': { readonly date: string };
  readonly 'no-next-meeting': Readonly<Record<never, never>>;
  readonly 'no-body': { readonly date: string };
  readonly 'unknown-body': { readonly body: string; readonly known: readonly string[] };
  readonly 'absent-body': { readonly body: string; readonly id: string };
  readonly 'other-body': { readonly date: string; readonly body: string };
  readonly 'meeting-cancelled': { readonly date: string };
  readonly 'meeting-held': { readonly date: string };
  readonly 'meeting-planned': { readonly date: string };
  readonly 'meeting-in-future': { readonly date: string };
  readonly 'minutes-approved': { readonly date: string; readonly approved: string };
  readonly 'minutes-too-early': { readonly date: string; readonly approved: string };
  readonly 'approved-in-future': { readonly approved: string };
  readonly 'cases-undecided': { readonly date: string; readonly cases: readonly string[] };
  readonly 'meeting-decided': { readonly date: string };
  readonly 'dropped-decided': { readonly id: string; readonly date: string; readonly reference: string };
  readonly 'reason-missing': { readonly outcome: Outcome };
  readonly 'conditions-missing': Readonly<Record<never, never>>;
  readonly 'conditions-unused': { readonly outcome: Outcome };
  readonly 'unknown-case': { readonly case: string; readonly date: string; readonly known: readonly string[] };
  readonly 'which-case': { readonly cards: readonly string[] };
  readonly 'which-type': { readonly types: readonly DecisionType[] };
  readonly 'nothing-asked': { readonly id: string };
  readonly 'case-decided': { readonly reference: string; readonly date: string };
  readonly 'no-right': { readonly body: string; readonly type: DecisionType | null; readonly decides: string };
  readonly 'outside-route': { readonly body: string; readonly decides: string };
  readonly 'over-mandate': { readonly body: string; readonly limit: MandateLimit; readonly decides: string };
  readonly 'out-of-order': { readonly body: string; readonly first: readonly string[] };
  readonly 'no-quorum': { readonly present: number; readonly needed: number };
  readonly 'no-quorum-in-case': { readonly present: number; readonly needed: number; readonly out: readonly string[] };
  readonly 'votes-above-present': { readonly votes: number; readonly present: number };
  readonly 'frame-missing': { readonly id: string };
  readonly 'project-over': { readonly id: string; readonly status: Status };
  readonly 'card-lacks': { readonly id: string; readonly count: number };
  readonly 'not-for-body': { readonly id: string; readonly body: string; readonly next: string };
  readonly 'only-prepares': { readonly id: string; readonly body: string; readonly next: string };
  readonly 'earlier-body-first': EarlierBodyFirst;
  readonly 'already-on-agenda': { readonly id: string; readonly case: string };
  readonly 'unknown-member': { readonly role: string; readonly suggestion: string | null; readonly body: string };
  readonly 'present-and-absent': { readonly role: string };
  readonly 'no-members': { readonly body: string };
  readonly 'not-on-agenda': { readonly id: string; readonly date: string };
}

interface EarlierBodyFirst {
  readonly id: string;
  readonly body: string;
  /** The name and the id of the body that treats the case before. */
  readonly first: string;
  readonly firstId: string;
}

export type RefusalCode = keyof RefusalArguments;

export type Refusal = { readonly [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode];

export interface RefusalOf<Code extends RefusalCode> {
  readonly code: Code;
  readonly args: RefusalArguments[Code];
}

export function refusal<Code extends RefusalCode>(code: Code, args: RefusalArguments[Code]): Refusal {
  return { code, args } as Refusal;
}
