// The words of the section on what one project displaces and how sure that is. Numbers, amounts and lists of names come as text.
import type { WeightDrawing } from '../../core/robust/weight-draws.ts';
import type { Speak } from '../speak.ts';

export interface ChoiceWords extends ChoiceSureWords, ChoiceOthersWords {
  readonly leads: {
    readonly standing: string;
    /** Of one that is in. `obstacle`: of one that is left out. */
    planned(year: number | null): string;
    readonly obstacle: string;
    readonly without: string;
    readonly forced: string;
    readonly later: string;
    readonly weights: string;
    readonly place: string;
    readonly money: string;
    readonly scores: string;
    readonly how: string;
  };
  readonly list: Readonly<Record<'inside' | 'fits' | 'line' | 'outside', string>>;
  listShort(amounts: readonly string[], holders: readonly string[], speak: Speak): string;
  /** `list`: whether the list has room; null when it does not say. `later`: start, and years later than planned, below zero when earlier. */
  set(args: {
    isBest: boolean;
    isIn: boolean;
    list: boolean | null;
    later: { year: number; delay: number } | null;
  }): string;
  /** Why the set has room for what the list has not: another start, or those that give way. */
  readonly otherStart: string;
  makesRoom(args: { waits: readonly string[]; leaves: readonly string[] }, speak: Speak): string;
  starts(names: readonly string[], year: number, speak: Speak): string;
  readonly weighsAll: string;
  readonly broken: {
    /** `limits` are what follows. */
    beside(limits: readonly string[], speak: Speak): string;
    money(amount: string, years: string, isMore: boolean): string;
    people(fte: string, competence: string, year: number, isMore: boolean): string;
    excludes(names: readonly string[], speak: Speak): string;
    needs(name: string): string;
    readonly balance: string;
  };
  /** To insist on the planned start. */
  insist(args: {
    points: string;
    out: readonly string[];
    in: readonly string[];
    later: readonly string[];
    speak: Speak;
  }): string;
  more(args: {
    limits: readonly string[];
    points: string;
    uses: readonly string[];
    own: boolean;
    speak: Speak;
  }): string;
  /** `total`: the value of the whole set. */
  without(args: { points: string; total: string; in: readonly string[]; out: readonly string[]; speak: Speak }): string;
  /** Nobody comes in. `spared`: planned cost. */
  displacesNobody(spared: string | null): string;
  /** Nobody comes in, and still less is lost than the project is worth. */
  readonly freesOthers: string;
  displaces(names: readonly string[], speak: Speak): string;
  forced(args: { points: string; total: string; in: readonly string[]; out: readonly string[]; speak: Speak }): string;
  readonly indifferent: string;
  readonly cannot: Readonly<Record<'without' | 'forced', string>>;
  later(args: { year: number; points: string; isGain: boolean; isAllowed: boolean }): string;
  cannotWait(year: number): string;
  ownScores(args: { needed: string | null; share: string }): string;
  readonly anyScore: string;
  readonly noScore: string;
  how(args: {
    isBest: boolean;
    divisor: string | null;
    draws: string | null;
    hasTipping: boolean;
    command: string;
  }): string;
  draws(args: { method: WeightDrawing; count: string; seed: number }): string;
  /** For the summary of a case paper, after what the list says. */
  summary(args: {
    isBest: boolean;
    isIn: boolean;
    later: { year: number; delay: number } | null;
    points: string | null;
    out: readonly string[];
    in: readonly string[];
    speak: Speak;
  }): string;
  /** Room in the frame, or this. */
  orStart(year: number): string;
  askStart(year: number): string;
}

/** How sure it is. */
export interface ChoiceSureWords {
  share(args: { share: string; isIn: boolean; isSameForAll: boolean }): string;
  membersInSet(count: number, all: number): string;
  membersInList(count: number, all: number): string;
  tipping(args: {
    criterion: string;
    tips: string;
    weight: string;
    isMore: boolean;
    passes: string | null;
    passed: string | null;
  }): string;
  /** `end`: the number in the list is the best or the worst of these. */
  places(args: { from: number; to: number; likely: number; rank: number | null; end: 'best' | 'worst' | null }): string;
  frame(args: { year: number; today: string; turns: string; isIn: boolean }): string;
  notAdopted(years: readonly string[], speak: Speak): string;
  unscored(all: number, free: number): string;
}

/** What it means for the others. */
export interface ChoiceOthersWords {
  readonly prioritised: {
    /** `more`, `less`: what the set takes in that the list does not, and the other way round; `later`: those that both have. */
    differs(args: {
      isBest: boolean;
      more: readonly string[];
      less: readonly string[];
      later: readonly string[];
      speak: Speak;
    }): string;
    peopleShort(limits: readonly string[], speak: Speak): string;
    council(args: { hasStarts: boolean; isShort: boolean; section: string }): string;
  };
  readonly people: {
    readonly title: string;
    readonly intro: string;
    readonly setColumn: string;
    readonly columns: {
      readonly competence: string;
      readonly short: string;
      readonly waits: string;
      readonly set: string;
    };
    rank(rank: number | null): string;
    still(fte: string): string;
    readonly nobody: string;
    readonly inSet: {
      readonly leaves: string;
      readonly asPlanned: string;
      starts(year: number): string;
      readonly unscored: string;
      readonly notYet: string;
    };
  };
}
