// One set of projects as a page shows it: who is in it, what it is worth and costs, and what it uses of every limit.
import { byIdOf } from '../../core/model/code-point-order.ts';
import type { Outside } from '../../core/rank/standing.ts';
import { costOf } from '../../core/select/chosen-projects.ts';
import type { ChoicePrice, ChoicePrices } from '../../core/select/explain/choice-prices.ts';
import type { DelayPrice } from '../../core/select/explain/delay-prices.ts';
import { wishedIds } from '../../core/select/explain/must-be.ts';
import type { Program, ProgramProject, StartOption } from '../../core/select/program/program.ts';
import type { BestChoice } from '../../core/select/solve/best-choice.ts';
import { type BlockedBy, keptInBy, keptOutBy } from './blocked-by.ts';
import { type MoneyUse, moneyUse, type PeopleUse, peopleUse } from './limit-use.ts';

/** Values are points, amounts whole units of the currency. */
export interface ChosenSet {
  readonly isOptimal: boolean;
  readonly value: number;
  /** No set can be worth more. */
  readonly bound: number;
  readonly cost: number;
  /** Everyone, by id. */
  readonly all: readonly ChosenRow[];
  /** Up for choice, the most value first. */
  readonly chosen: readonly ChosenRow[];
  /** Not up for choice, by id. */
  readonly outside: readonly ChosenRow[];
  /** Up for choice and left out; the nearest to being chosen first. */
  readonly left: readonly LeftRow[];
  readonly money: readonly MoneyUse[];
  readonly people: readonly PeopleUse[];
}

interface ProjectRow {
  readonly id: string;
  /** null for a bound project that lacks a score: it counts nothing. */
  readonly value: number | null;
  readonly cost: number;
  /** What it costs to decide otherwise; null when it was not asked, or cannot be asked. */
  readonly otherwise: Otherwise | null;
}

export interface ChosenRow extends ProjectRow {
  readonly start: number | null;
  /** Years later than planned. */
  readonly delay: number;
  readonly outside: Outside | null;
  /** What a year's delay would cost, in points; null when it was not asked, cannot be, or was not found. */
  readonly priceOfDelay: number | null;
  /** As for `Otherwise`; null when it was not asked. */
  readonly isDelayProven: boolean | null;
}

export interface LeftRow extends ProjectRow {
  /** Those in the set that can never be there together with it. */
  readonly excludedBy: readonly string[];
  /** Somebody wished it out. */
  readonly isLeftOut: boolean;
}

export interface Otherwise {
  /** Points; null when it cannot be done. */
  readonly price: number | null;
  readonly out: readonly string[];
  readonly in: readonly string[];
  /** False when time was up: then the price is the most that it can be. */
  readonly proven: boolean;
  readonly blockedBy: BlockedBy | null;
}

interface SetFacts {
  /** Ids of those that lack a score. */
  readonly unscored: ReadonlySet<string>;
  /** null or left out when they were not asked for. */
  readonly prices?: ChoicePrices | null;
  readonly delays?: readonly DelayPrice[];
}

export function chosenSet(
  program: Program,
  best: BestChoice,
  { unscored, prices = null, delays = [] }: SetFacts,
): ChosenSet {
  const taken = new Map(best.choice.flatMap((column) => optionEntry(program, column)));
  const points = (value: number) => value / program.valueUnits;
  const otherwise = otherwiseIn(program, prices);
  const rows = program.projects.flatMap((project): readonly ChosenRow[] => {
    const option = taken.get(project.id);
    if (option === undefined) return [];
    const { start, delay, cost } = option;
    const value = unscored.has(project.id) ? null : points(option.value);
    const row = { id: project.id, start, delay, value, cost, outside: project.bound };
    const later = delays.find(({ id }) => id === project.id);
    return [
      {
        ...row,
        otherwise: project.bound === null ? otherwise(project, true) : null,
        priceOfDelay: typeof later?.price === 'number' ? points(later.price) : null,
        isDelayProven: later?.proven ?? null,
      },
    ];
  });
  return {
    isOptimal: best.status === 'optimal',
    value: points(best.value),
    bound: points(best.bound),
    cost: costOf(program, best.choice),
    all: rows,
    chosen: rows
      .filter(({ outside }) => outside === null)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || byIdOf(a, b)),
    outside: rows.filter(({ outside }) => outside !== null),
    left: program.projects
      .filter(({ id }) => !taken.has(id))
      .map((project) => ({ ...leftRow(program, project, taken), otherwise: otherwise(project, false) }))
      .sort((a, b) => priceOf(a) - priceOf(b) || byIdOf(a, b)),
    money: moneyUse(program, best.choice),
    people: peopleUse(program, best.choice),
  };
}

/** What cannot be done at all comes last. */
function priceOf({ otherwise }: LeftRow): number {
  return otherwise === null ? 0 : (otherwise.price ?? Number.MAX_VALUE);
}

function optionEntry({ options }: Program, column: number): readonly (readonly [string, StartOption])[] {
  const option = options[column];
  return option === undefined ? [] : [[option.project, option]];
}

function leftRow(program: Program, { id, columns }: ProgramProject, taken: ReadonlyMap<string, StartOption>) {
  const first = program.options[columns[0] ?? -1];
  const excluding = program.rows.flatMap(({ meaning }) =>
    (meaning.kind === 'excludes' || meaning.kind === 'variants') && meaning.projects.includes(id)
      ? meaning.projects
      : [],
  );
  const excludedBy = [...new Set(excluding)].filter((other) => other !== id && taken.has(other));
  return {
    id,
    value: (first?.value ?? 0) / program.valueUnits,
    cost: first?.cost ?? 0,
    excludedBy,
    isLeftOut: wishedIds(program, 'left_out').includes(id),
  };
}

function otherwiseIn(program: Program, prices: ChoicePrices | null) {
  const byId = new Map([...(prices?.forcingIn ?? []), ...(prices?.leavingOut ?? [])].map((each) => [each.id, each]));
  return (project: ProgramProject, isIn: boolean): Otherwise | null => {
    const found = byId.get(project.id);
    return found === undefined ? null : toOtherwise(found, program, project, isIn);
  };
}

function toOtherwise(
  { price, out, in: comesIn, proven }: ChoicePrice,
  program: Program,
  project: ProgramProject,
  isIn: boolean,
): Otherwise {
  return {
    price: price === null ? null : price / program.valueUnits,
    out,
    in: comesIn,
    proven,
    blockedBy: price !== null ? null : isIn ? keptInBy(program, project) : keptOutBy(program, project),
  };
}
