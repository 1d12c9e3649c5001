// The limits that a choice must keep to: money per year after the reserve and what delivered projects still use, and people.
import type { Capacity } from '../../../generated/card-types.ts';
import { costByYear } from '../../economics/cost-by-year.ts';
import { byCodePoint } from '../../model/code-point-order.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { takesFromFrameUnranked } from '../../rank/standing.ts';
import { type Limits, type MoneyLimit, type PeopleLimit, personKey, type StartOption } from './program.ts';

export interface MoneyWishes {
  /** Other frames than those in the files. */
  readonly frames?: ReadonlyMap<number, number> | undefined;
  readonly stopping: number;
  /** True when nothing is held back. */
  readonly isReserveUsed?: boolean;
}

/** Stopping is paid in the first year. */
export function moneyLimits(
  { capacity, projects }: Pick<Portfolio, 'capacity' | 'projects'>,
  firstYear: number,
  { frames = new Map(), stopping, isReserveUsed = false }: MoneyWishes,
): readonly MoneyLimit[] {
  const delivered = projects.flatMap(({ card }) => (takesFromFrameUnranked(card) ? [costByYear(card)] : []));
  const known = new Map((capacity.frames ?? []).map((frame) => [frame.year, frame]));
  return [...new Set([...known.keys(), ...frames.keys()])]
    .filter((year) => year >= firstYear && (frames.has(year) || known.get(year)?.amount !== undefined))
    .sort((a, b) => a - b)
    .map((year) => {
      const { amount = 0, reserve: held = 0, carry_over: carryOver = 0 } = known.get(year) ?? {};
      const reserve = isReserveUsed ? 0 : held;
      const frame = frames.get(year) ?? amount;
      const used = delivered.reduce((sum, cost) => sum + (cost?.get(year) ?? 0), 0);
      const stops = year === firstYear ? stopping : 0;
      const available = frame - reserve - used - stops;
      return { year, frame, reserve, delivered: used, stopping: stops, available, carryOver };
    });
}

export function peopleLimits({ competences = [] }: Capacity, firstYear: number): readonly PeopleLimit[] {
  return competences
    .flatMap(({ id, years = [] }) =>
      years.flatMap(({ year, fte }) =>
        id !== undefined && year >= firstYear && fte !== undefined
          ? [{ competence: id, year, available: Math.round(100 * fte) }]
          : [],
      ),
    )
    .sort((a, b) => byCodePoint(a.competence, b.competence) || a.year - b.year);
}

/** What is asked for and has no limit. */
export function unlimited(
  options: readonly StartOption[],
  money: readonly MoneyLimit[],
  people: readonly PeopleLimit[],
): Pick<Limits, 'yearsWithoutFrame' | 'withoutCapacity'> {
  const framed = new Set(money.map(({ year }) => year));
  const years = options.flatMap((option) =>
    [...option.money].flatMap(([year, amount]) => (amount > 0 && !framed.has(year) ? [year] : [])),
  );
  const limited = new Set(people.map(({ competence, year }) => personKey(competence, year)));
  const keys = options.flatMap((option) =>
    [...option.people].flatMap(([key, fte]) => (fte > 0 && !limited.has(key) ? [key] : [])),
  );
  return {
    yearsWithoutFrame: [...new Set(years)].sort((a, b) => a - b),
    withoutCapacity: [...new Set(keys)].sort(byCodePoint).map((key) => {
      const gap = key.lastIndexOf(' ');
      return { competence: key.slice(0, gap), year: Number(key.slice(gap + 1)) };
    }),
  };
}
