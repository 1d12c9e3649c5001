// The words for when no set holds: what is short, and the smallest step that mends it.
import type { NotThere } from '../core/select/program/program.ts';
import type { Speak } from './speak.ts';

export interface SelectInfeasibleWords {
  readonly title: string;
  /** Time was up: nothing is said about whether a set exists. */
  readonly unknownTitle: string;
  readonly intro: string;
  readonly unknown: string;
  readonly notKnown: string;
  /** `period`: "2027" or "2027–2028". */
  boundMoney(args: { needed: string; available: string; period: string; short: string }): string;
  money(args: { needed: string; available: string; period: string; short: string }): string;
  /** Some of the frame is taken first. `frame` and `available` without the unit. `isSeveral`: frames of several years. */
  ofFrame(
    args: {
      parts: readonly ('reserve' | 'delivered' | 'stopping')[];
      isBound: boolean;
      isSeveral: boolean;
      needed: string;
      period: string;
      frame: string;
      available: string;
      short: string;
    },
    speak: Speak,
  ): string;
  /** What is taken before anything is chosen is more than the frame. `needed`: by what must be in, null for nothing. */
  frameTaken(
    args: {
      parts: readonly ('reserve' | 'delivered' | 'stopping')[];
      taken: string;
      frame: string;
      period: string;
      needed: string | null;
      short: string;
    },
    speak: Speak,
  ): string;
  boundPeople(args: { needed: string; available: string; competence: string; year: number; short: string }): string;
  people(args: { needed: string; available: string; competence: string; year: number; short: string }): string;
  requires(project: string, other: string): string;
  after(project: string, other: string, start: number | null): string;
  excludes(projects: string): string;
  variants(projects: string): string;
  forced(project: string): string;
  leftOut(project: string): string;
  bound(project: string): string;
  /** `amount`: "20 % av kostnaden" or "3 prosjekter". */
  balance(args: { side: 'min' | 'max'; amount: string; part: string; isCost: boolean }): string;
  projects(count: number): string;
  ofProjects(percent: string): string;
  ofCost(percent: string): string;
  readonly mend: string;
  /** Wishes to give up, beside frames when `frames`. Names; empty for none. */
  mendWishes(args: { force: string; without: string; frames: boolean }): string;
  readonly orMend: string;
  readonly stepsIntro: string;
  /** A step that no command can try. */
  readonly steps: {
    people(fte: string, competence: string, year: number): string;
    readonly balance: string;
    /** `needs`: the name of who needs it. */
    notThere(because: NotThere, args: { project: string; id: string; needs: string }): string;
    readonly rules: string;
  };
  readonly mendedTitle: string;
}
