// What a choice uses of every limit, year by year, and which limits keep something out that would be worth more.
import {
  type MoneyLimit,
  type PeopleLimit,
  type Program,
  personKey,
  type StartOption,
} from '../../core/select/program/program.ts';
import type { Choice } from '../../core/select/solve/zero-one-program.ts';

interface LimitUse {
  /** By bound projects, and by those up for choice. */
  readonly bound: number;
  readonly chosen: number;
  /** Below zero where more is used than there is. */
  readonly left: number;
  /** Something that would be worth more does not fit in what is left. */
  readonly isTight: boolean;
}

/** Whole units of the currency. */
export interface MoneyUse extends LimitUse, MoneyLimit {
  readonly carriedIn: number;
}

/** Hundredths of a full-time equivalent. */
export interface PeopleUse extends LimitUse, PeopleLimit {}

export function moneyUse(program: Program, choice: Choice): readonly MoneyUse[] {
  const wanted = wantedBeyond(program, choice);
  const rows: MoneyUse[] = [];
  for (const limit of program.limits.money) {
    const of = ({ money }: StartOption) => money.get(limit.year) ?? 0;
    const used = usedBy(program, choice, of);
    const before = rows.at(-1);
    const carriedIn = before?.year === limit.year - 1 ? Math.max(0, Math.min(before.carryOver, before.left)) : 0;
    const left = limit.available + carriedIn - used.bound - used.chosen;
    rows.push({ ...limit, ...used, carriedIn, left, isTight: wanted.some((more) => more(of) > Math.max(0, left)) });
  }
  return rows;
}

export function peopleUse(program: Program, choice: Choice): readonly PeopleUse[] {
  const wanted = wantedBeyond(program, choice);
  return program.limits.people.map((limit) => {
    const key = personKey(limit.competence, limit.year);
    const of = ({ people }: StartOption) => people.get(key) ?? 0;
    const used = usedBy(program, choice, of);
    const left = limit.available - used.bound - used.chosen;
    return { ...limit, ...used, left, isTight: wanted.some((more) => more(of) > Math.max(0, left)) };
  });
}

type UseOf = (option: StartOption) => number;

function usedBy({ options, projects }: Program, choice: Choice, of: UseOf): { bound: number; chosen: number } {
  const bound = new Set(projects.flatMap((project) => (project.bound === null ? [] : project.columns)));
  const sum = (isBound: boolean) =>
    choice.reduce((total, column) => {
      const option = options[column];
      return total + (option && bound.has(column) === isBound ? of(option) : 0);
    }, 0);
  return { bound: sum(true), chosen: sum(false) };
}

/** For every start that would be worth more than what the project has now: how much more of a limit it takes. */
function wantedBeyond({ options, projects }: Program, choice: Choice): readonly ((of: UseOf) => number)[] {
  const taken = new Set(choice);
  return projects.flatMap(({ bound, columns }) => {
    if (bound !== null) return [];
    const now = options[columns.find((column) => taken.has(column)) ?? -1];
    return columns.flatMap((column) => {
      const option = options[column];
      if (option === undefined || option.value <= (now?.value ?? 0)) return [];
      return [(of: UseOf) => of(option) - (now ? of(now) : 0)];
    });
  });
}
