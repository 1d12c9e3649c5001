// The points of the shipped check lists, as questions to ask at a decision point, with where each list comes from. The points stand in
// the order of their ids, p1, p2 …: a language that lacks one does not compile.
import type { Gate } from '../generated/card-types.ts';
import type { Speak } from './speak.ts';

/** So many texts, no more and no fewer. */
type Texts<Count extends number, Made extends readonly string[] = []> = Made['length'] extends Count
  ? Made
  : Texts<Count, readonly [...Made, string]>;

export interface ShippedChecklist<Count extends number> {
  /** A sentence. */
  readonly source: string;
  readonly points: Texts<Count>;
}

export interface ChecklistWords {
  readonly BP1: ShippedChecklist<7>;
  readonly BP2: ShippedChecklist<13>;
  readonly BP3: ShippedChecklist<13>;
  readonly BP4: ShippedChecklist<9>;
  readonly BP5: ShippedChecklist<9>;
  readonly BP6: ShippedChecklist<2>;
  /** "Sjekkliste for BP3 (fra planlegging til gjennomføring)". */
  title(gate: Gate, passage: string): string;
  /** That a body can have its own list, and where it writes it. */
  own(gate: Gate): string;
  /** Of an own list: whose it is, and where it stands. `name`: of the portfolio; "" when it has none. */
  ownedBy(name: string, speak: Speak): string;
  /** Where an own list comes from, in the body's own words. */
  takenFrom(source: string): string;
  /** Where the answers to an own list are written. */
  answers(gate: Gate): string;
  /** Whether the points have to be answered. */
  readonly uses: Readonly<Record<'required' | 'guiding', string>>;
}
