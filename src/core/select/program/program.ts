// What there is to choose between, in whole numbers: projects with their possible starts, and every limit with what it means.
import type { Outside } from '../../rank/standing.ts';
import type { ZeroOneProgram, ZeroOneRow } from '../solve/zero-one-program.ts';

/** One project started in one year. */
export interface StartOption {
  readonly project: string;
  /** Null when neither dates nor years are known. */
  readonly start: number | null;
  /** Years later than planned. */
  readonly delay: number;
  /** The part of its value that is left after the delay: 1 when it starts as planned. */
  readonly share: number;
  /** In `valueUnits` of a point: risk-adjusted value, less for every year of delay. */
  readonly value: number;
  /** Planned project cost from the first year of the frames on, nominal, whole units of the currency. */
  readonly cost: number;
  readonly money: ReadonlyMap<number, number>;
  /** Hundredths of a full-time equivalent, by competence and year (`personKey`). */
  readonly people: ReadonlyMap<string, number>;
}

export interface ProgramProject {
  readonly id: string;
  readonly title: string | null;
  /** Not up for choice: must be taken. */
  readonly bound: Outside | null;
  /** Work is going on, or the money is granted: it cannot be moved, and is past what it needs. Also what is statutory may have begun. */
  readonly hasBegun: boolean;
  /** Running, or adopted by a decision: leaving it out, or taking in another, is a change. */
  readonly adopted: boolean;
  /** Its columns, rising by start. */
  readonly columns: readonly number[];
}

/** Why a project in the list is not in the programme. start_past: it has not begun, and no start is left that can be chosen. */
export type NotChoosable = 'unscored' | 'unknown_cost' | 'no_years' | 'start_past';

/** Why there is nothing to choose about. unreadable: its card cannot be read · absent: there is no card. */
export type NotThere =
  | NotChoosable
  | 'completed'
  | 'stopped'
  | 'rejected'
  | 'operation'
  | 'delivered'
  | 'unreadable'
  | 'absent';

export type RowMeaning =
  | { readonly kind: 'one_start'; readonly project: string }
  | { readonly kind: 'bound'; readonly project: string; readonly bound: Outside }
  | { readonly kind: 'forced' | 'left_out'; readonly project: string }
  /** Money that may be used in the years from and to, both included. */
  | { readonly kind: 'money'; readonly from: number; readonly to: number }
  | { readonly kind: 'people'; readonly competence: string; readonly year: number }
  | { readonly kind: 'requires'; readonly project: string; readonly other: string }
  | { readonly kind: 'after'; readonly project: string; readonly other: string; readonly start: number | null }
  | { readonly kind: 'excludes' | 'variants'; readonly projects: readonly string[] }
  /** `of`: what is counted against the target: a share of cost or of the number of projects, or a number of projects. */
  | {
      readonly kind: 'balance';
      readonly target: number;
      readonly side: 'min' | 'max';
      readonly of: 'cost' | 'projects' | 'number';
    };

export interface ProgramRow extends ZeroOneRow {
  readonly meaning: RowMeaning;
}

export interface Program extends ZeroOneProgram {
  readonly rows: readonly ProgramRow[];
  /** By id. */
  readonly projects: readonly ProgramProject[];
  /** One for each column: by project id, then start. */
  readonly options: readonly StartOption[];
  /** How many whole units a point of value is. */
  readonly valueUnits: number;
  readonly limits: Limits;
  /** Running projects that a wish stops, and what that costs; null when it is not known. */
  readonly stopped: readonly { readonly id: string; readonly cost: number | null }[];
  /** One for each reason: a project may have several. */
  readonly notChoosable: readonly { readonly id: string; readonly because: NotChoosable }[];
  /** Everything that is not here, by id, and why. */
  readonly notThere: ReadonlyMap<string, NotThere>;
}

export interface Limits {
  readonly money: readonly MoneyLimit[];
  readonly people: readonly PeopleLimit[];
  /** Years in which something costs money and no frame is given: they bind nobody. */
  readonly yearsWithoutFrame: readonly number[];
  /** Competences and years that are asked for and have no capacity: they bind nobody. */
  readonly withoutCapacity: readonly { readonly competence: string; readonly year: number }[];
  /** Ids of bound projects whose cost per year is unknown, and so is not taken from any frame. */
  readonly boundWithoutCost: readonly string[];
}

/** Whole units of the currency. */
export interface MoneyLimit {
  readonly year: number;
  readonly frame: number;
  readonly reserve: number;
  /** What delivered projects still use of it. */
  readonly delivered: number;
  /** What it costs to stop the running projects that are left out. */
  readonly stopping: number;
  /** What choice has: frame − reserve − delivered − stopping. */
  readonly available: number;
  /** At most so much of what is left may be used in the year after. */
  readonly carryOver: number;
}

/** Hundredths of a full-time equivalent. */
export interface PeopleLimit {
  readonly competence: string;
  readonly year: number;
  readonly available: number;
}

export function personKey(competence: string, year: number): string {
  return `${competence} ${year}`;
}
