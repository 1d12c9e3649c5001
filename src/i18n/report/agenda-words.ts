// The words of the agenda paper and of the folder that it lies in. Amounts and dates come ready written.
import type { AwaitsBecause } from '../../core/council/awaiting-cases.ts';
import type { Speak } from '../speak.ts';

export interface AgendaWords {
  /** Parts of file names: small letters a–z and hyphens. */
  readonly files: { readonly agenda: string; readonly report: string; readonly case: string };
  readonly title: string;
  /** After the number of the file, in the archive's list. */
  readonly reportTitle: string;
  readonly head: AgendaHeadWords;
  readonly papers: string;
  readonly absence: string;
  /** The meeting has been held, or is called off. */
  readonly isHeld: string;
  readonly isCancelled: string;
  readonly dataQuality: string;
  errors(count: number, unreadable: readonly string[], speak: Speak): string;
  readonly cases: AgendaCaseWords;
  readonly short: ShortCaseWords;
  readonly close: { readonly title: string; readonly intro: string };
  readonly information: InformationWords;
  readonly members: {
    readonly title: string;
    readonly role: string;
    readonly field: string;
    readonly organisation: string;
    /** After the role of the one who leads. */
    readonly leader: string;
    readonly none: string;
  };
}

export interface AgendaHeadWords {
  readonly time: string;
  readonly noTime: string;
  readonly place: string;
  readonly noPlace: string;
  readonly called: string;
  calledText(args: { members: number; quorum: number | null }): string;
  readonly secretary: string;
  readonly deadlines: string;
  /** Either date may be "". */
  deadlineText(args: { registration: string; status: string }): string;
  readonly asOf: string;
  readonly source: string;
}

export interface AgendaCaseWords {
  title(count: number): string;
  readonly none: string;
  readonly case: string;
  readonly about: string;
  readonly asked: string;
  readonly decider: string;
  readonly sectorLeader: string;
  readonly proposal: string;
  /** What the case paper proposes, in a word or two. */
  readonly choice: Readonly<
    Record<'approve' | 'conditions' | 'return' | 'stop' | 'prioritise' | 'choose' | 'written', string>
  >;
  numbered(number: string): string;
  /** A proposal that holds only if others, which exclude it, are not chosen. */
  onlyWithout(choice: string, others: readonly string[], speak: Speak): string;
  /** "+1,3 (til 6,8)": in the unit that heads the column. */
  raise(more: string, to: string): string;
  readonly decides: string;
  recommends(to: string): string;
  outside(body: string): string;
  readonly unknown: string;
  /** What a case about no card asks, when it puts all projects in order. */
  readonly prioritiseAll: string;
  readonly heard: string;
  readonly notHeard: string;
  /** The card of the case cannot be read. */
  readonly noCard: string;
}

export interface ShortCaseWords {
  readonly title: string;
  readonly proposal: string;
  readonly noProposal: string;
  readonly questions: string;
  /** The proposal for the case that puts the projects in order, point by point. */
  inside(count: number): string;
  /** "Min side (sak 22/26)". */
  inCase(name: string, number: string): string;
  /** After the list, when some of them have cases of their own. */
  readonly ifApproved: string;
  /** Those that have room, and are proposed sent back. */
  waiting(names: readonly string[], speak: Speak): string;
  instead(name: string, of: string): string;
  readonly outside: string;
  lacks(amounts: readonly string[], speak: Speak): string;
  readonly listFrom: string;
}

export interface InformationWords {
  readonly title: string;
  readonly conditions: {
    readonly title: string;
    none(others: number): string;
    intro(args: { overdue: number; before: number; next: number; nextMeeting: string | null; others: number }): string;
    readonly project: string;
    readonly condition: string;
    readonly due: string;
    readonly decision: string;
    readonly overdue: string;
  };
  readonly secretariat: {
    readonly title: string;
    none(since: string | null): string;
    intro(count: number, since: string | null): string;
    /** Before what the mandate was used for and that is not told above. */
    readonly earlier: string;
  };
  readonly waiting: {
    readonly title: string;
    readonly none: string;
    readonly intro: string;
    readonly because: Readonly<Record<Exclude<AwaitsBecause, 'frame_exceeded'>, (decision: string) => string>>;
    above(amount: string): string;
    late(since: string, deadline: string): string;
    lacks(what: string): string;
    readonly complete: string;
  };
}
