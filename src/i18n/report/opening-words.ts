// The words of the report's first pages. Amounts, percentages and dates come ready written; names as they stand in the files.
import type { DecisionType, Gate, Recommendation } from '../../generated/card-types.ts';
import type { Speak } from '../speak.ts';
import type { KeyFigureWords } from './key-figure-words.ts';

/** `gate`: of a decision point with its stages, "BP3, fra planlegging til gjennomføring". */
type OpeningVerbs = Readonly<Record<Exclude<DecisionType, Gate>, string>> & { gate(what: string): string };

export interface OpeningWords {
  readonly reportTitle: string;
  readonly cover: {
    readonly area: string;
    readonly onlyArea: string;
    readonly addressee: string;
    readonly asOf: string;
    readonly meeting: string;
    meetingText(args: { date: string; body: string | null; cases: number }): string;
    readonly noMeeting: string;
    readonly source: string;
    commit(hash: string, date: string): string;
    readonly changed: string;
    readonly notInGit: string;
    readonly quality: string;
    readonly good: string;
    warnings(count: number): string;
    errors(count: number): string;
    /** After the errors. */
    moreWarnings(count: number): string;
    accepted(count: number): string;
    stale(count: number): string;
    withoutCost(count: number): string;
    unreadable(ids: readonly string[], speak: Speak): string;
    /** What errors mean for a reader of the report. */
    readonly errorsMean: string;
  };
  readonly picture: {
    readonly title: string;
    count(args: {
      projects: number;
      active: number;
      proposed: number;
      onHold: number;
      ended: number;
      unplaced: number;
    }): string;
    /** null: there are none. */
    costs(args: { active: string | null; proposed: string | null; unknown: number }): string;
    costKnown(sum: string, unknown: number): string;
    readonly costUnknown: string;
    lights(args: { red: number; yellow: number; green: number }): string;
    readonly noLights: string;
    readonly red: string;
    readonly top: string;
    readonly nobodyPlaced: string;
    /** Before the names of so many. */
    largest(count: number): string;
    frame(args: { year: number; available: string; bound: string; left: string }): string;
    /** Those above the line, and those below it that fit all the same. */
    inside(count: number, fits: number): string;
    readonly firstOutside: string;
    lacks(amounts: readonly string[], speak: Speak): string;
    readonly noFrame: string;
    /** Before the names of projects with an amount and no years. */
    readonly noYears: string;
    npv(args: { sum: string; unknown: number; known: number }): string;
    quality(args: { errors: number; warnings: number; stale: number }): string;
    /** Of competences that there are too few people of: `amounts` as `lackingPeople` words them. */
    people(amounts: readonly string[], speak: Speak): string;
    lackingPeople(competence: string, missing: string, year: number): string;
    decisions(count: number, date: string | null): string;
  };
  readonly decisions: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    caseNumber(number: string): string;
    /** The proposal, after the project's name: what the council does. */
    readonly approve: OpeningVerbs;
    /** The same when something has to be cleared first. */
    readonly consider: OpeningVerbs;
    readonly withoutType: string;
    frame(cost: string): string;
    place(rank: number, of: number): string;
    readonly outside: { readonly mandatory: string; readonly committed: string };
    readonly inFrame: {
      readonly inside: string;
      readonly line: string;
      readonly fits: string;
      readonly outside: string;
    };
    readonly hearing: Readonly<Record<Recommendation, string>>;
    readonly first: string;
    readonly obstacle: {
      errors(count: number): string;
      condition(text: string, due: string | null, isOverdue: boolean): string;
      readonly scores: string;
      readonly frame: string;
      readonly cost: string;
      operation(year: number, amount: string): string;
      readonly notHeard: string;
      pilotOverdue(end: string): string;
    };
    readonly rivals: string;
    /** The light with its sign, and its cause without a full stop. */
    status(light: string, cause: string | null): string;
    proposes(text: string): string;
    readonly prioritise: string;
    insideList(count: number): string;
    readonly firstOutside: string;
    readonly red: string;
    action(text: string, due: string | null, isOverdue: boolean): string;
    nextLevel(level: string): string;
    readonly pilot: string;
    pilotEnded(date: string): string;
    criterion(text: string): string;
    readonly ready: string;
  };
  readonly keyFigures: KeyFigureWords;
  readonly contents: string;
}
