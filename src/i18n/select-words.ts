// The words of the choice within the frame. Numbers and amounts come as text, names as they stand in the files.
import type { NotChoosable, NotThere } from '../core/select/program/program.ts';
import type { RiskMode } from '../generated/card-types.ts';
import type { SelectBlockedWords } from './select-blocked-words.ts';
import type { SelectComparedWords } from './select-compared-words.ts';
import type { SelectInfeasibleWords } from './select-infeasible-words.ts';
import type { SelectSureWords } from './select-sure-words.ts';

export interface SelectWords {
  /** How sure the choice is. */
  readonly sure: SelectSureWords;
  /** Scenarios and branches side by side. */
  readonly compared: SelectComparedWords;
  readonly title: string;
  /** What the reader is told first. `chosen` of `open` projects up for choice; `bound`: how many are there in any case. */
  found(args: { chosen: number; open: number; bound: number; value: string; cost: string }): string;
  readonly proven: string;
  /** Time was up: never called the best. `gap`: "3,2 %"; null when there is nothing to measure it by. */
  notProven(args: { most: string; gap: string | null }): string;
  readonly nothingOpen: string;
  /** "14,0 av 14,0 i 2027". */
  ofFrame(used: string, frame: string, year: number): string;
  /** `parts`: as above. `reserve`: some of the frames have one. */
  frameUse(args: { parts: string; unit: string; reserve: boolean }): string;
  /** What was tried out. */
  readonly tried: {
    intro(parts: readonly string[]): string;
    force(projects: string): string;
    without(projects: string): string;
    frame(amount: string, year: number): string;
  };
  /** A running project that is left out; `cost`: null when nobody has said what that takes. */
  stopped(project: string, cost: string | null): string;
  readonly columns: {
    readonly project: string;
    readonly start: string;
    readonly value: string;
    readonly cost: string;
    readonly leavingOut: string;
    readonly delay: string;
    readonly replacedBy: string;
    readonly lacks: string;
    readonly why: string;
    readonly year: string;
    readonly frame: string;
    readonly reserve: string;
    readonly delivered: string;
    readonly stopping: string;
    readonly carriedIn: string;
    readonly bound: string;
    readonly chosen: string;
    readonly left: string;
    readonly limits: string;
    readonly competence: string;
    readonly capacity: string;
    readonly less: string;
    readonly out: string;
    readonly in: string;
  };
  readonly chosenTitle: string;
  readonly chosenMeans: string;
  /** Some price of waiting is below zero. */
  readonly waitingGives: string;
  readonly outsideTitle: string;
  /** What the cost of a bound project is: years before the frames are not counted. */
  readonly outsideMeans: string;
  readonly leftTitle: string;
  readonly leftMeans: string;
  /** Prices are the most that they can be. */
  readonly pricesNotProven: string;
  readonly nothingLeft: string;
  /** "2028 (+1 år)". */
  delayed(year: number, years: number): string;
  /** "høyst 8,0". */
  atMost(points: string): string;
  readonly cannot: string;
  readonly takesPlaceOf: (projects: string) => string;
  readonly brings: (projects: string) => string;
  readonly onlyOneOf: (projects: string) => string;
  readonly noValue: string;
  /** Why a wish cannot be met. */
  readonly blocked: SelectBlockedWords;
  /** What is said of a project that is not there: "mangler poeng". Fits after a name, and after "som". */
  readonly notThere: Readonly<Record<NotThere, string>>;
  readonly notChoosableTitle: string;
  readonly notChoosable: Readonly<Record<NotChoosable, (projects: string) => string>>;
  readonly moneyTitle: string;
  readonly peopleTitle: string;
  readonly limitsMean: string;
  /** In a cell, beside what is full. */
  readonly isTight: string;
  /** Of a frame. */
  readonly notAdopted: string;
  withoutCapacity(places: readonly string[]): string;
  /** "Utvikling i 2027". */
  competenceInYear(competence: string, year: number): string;
  readonly nearTitle: string;
  readonly nearMeans: string;
  /** Sets of the same value; `rule`: what parted them. */
  tie(args: { others: number; rule: 'cost' | 'changes' | 'order' }): string;
  readonly stairs: {
    title(year: number): string;
    means(year: number): string;
    readonly today: string;
    /** The step that the frame reaches, when some of the frame is idle. `frame`: in millions. */
    todayReaches(frame: string): string;
    last(args: { from: string; to: string; value: string }): string;
    idle(amount: string): string;
    next(args: { amount: string; value: string }): string;
    /** `highest`: the most frame that was looked at. */
    noNext(highest: string): string;
    more(count: number): string;
    readonly cut: string;
  };
  readonly infeasible: SelectInfeasibleWords;
  readonly basisTitle: string;
  readonly basis: Readonly<Record<RiskMode, string>>;
  basisDelay(share: string): string;
  basisEarlier(share: string): string;
  readonly quick: string;
  /** Time was up, and no more than the set was worked out. */
  readonly cutShort: string;
  /** `commands`: what it would be natural to try. */
  nextStep(commands: readonly string[]): string;
  /** On standard error, while it works. */
  readonly progress: {
    readonly best: string;
    prices(done: number, all: number): string;
    weights(done: number, all: number): string;
    readonly staircase: string;
    readonly frontier: string;
    branches(done: number, all: number): string;
    sets(done: number, all: number): string;
  };
}
