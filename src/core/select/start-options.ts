// The years in which a project may start, and what each start is worth and takes.
import { costByYear } from '../economics/cost-by-year.ts';
import { yearOf } from '../economics/economics-settings.ts';
import { largestRemainder } from '../economics/largest-remainder.ts';
import type { Card } from '../model/portfolio.ts';
import type { RankedProject } from '../rank/ranking.ts';
import { personKey, type StartOption } from './program.ts';

export interface OptionFacts {
  /** The first year that can still be chosen about. */
  readonly firstYear: number;
  /** Share of a point's value that is left a year later, 1/(1 + rate). */
  readonly yearlyShare: number;
  readonly valueUnits: number;
  /** What projects cost above plan, by id. */
  readonly above: ReadonlyMap<string, number>;
  /** Projects that start so many years later than planned, and in no other year. */
  readonly delays: ReadonlyMap<string, number>;
}

/** Rising by start. What a bound project has begun cannot be moved. */
export function startOptions(card: Card, ranked: RankedProject, facts: OptionFacts): readonly StartOption[] {
  const planned = plannedStart(card);
  const delay = facts.delays.get(ranked.id);
  if (delay !== undefined) return [optionOf(card, ranked, planned === null ? null : planned + delay, delay, facts)];
  const years = ranked.outside === 'committed' ? [] : allowedStarts(card, planned, facts.firstYear);
  if (planned === null || years.length === 0) return [optionOf(card, ranked, planned, 0, facts)];
  return years.map((start) => optionOf(card, ranked, start, start - planned, facts));
}

function optionOf(
  card: Card,
  { id, riskAdjusted }: Pick<RankedProject, 'id' | 'riskAdjusted'>,
  start: number | null,
  delay: number,
  { firstYear, yearlyShare, valueUnits, above }: OptionFacts,
): StartOption {
  const money = dearer(later(costByYear(card) ?? new Map(), delay, firstYear), above.get(id) ?? 0);
  const share = shareAfter(yearlyShare, delay);
  return {
    project: id,
    start,
    delay,
    share,
    value: Math.round((riskAdjusted ?? 0) * share * valueUnits),
    cost: [...money.values()].reduce((sum, amount) => sum + amount, 0),
    money,
    people: peopleOf(card, delay, firstYear),
  };
}

/** The year that the dates say, else the first year with a cost; null when neither is known. */
function plannedStart(card: Card): number | null {
  const start = card.time?.period?.start ?? card.pilot?.start;
  if (start !== undefined) return yearOf(start);
  const years = [...(costByYear(card) ?? [])].flatMap(([year, amount]) => (amount > 0 ? [year] : []));
  return years.length === 0 ? null : Math.min(...years);
}

/** The planned start when it is not stated otherwise; of several, only those that are not over. */
function allowedStarts({ time }: Card, planned: number | null, firstYear: number): readonly number[] {
  const given = [...new Set(time?.allowed_starts ?? [])].filter((year) => year >= firstYear).sort((a, b) => a - b);
  return given.length > 0 || planned === null ? given : [planned];
}

// By repeated multiplication or division: the same digits on every machine.
function shareAfter(yearlyShare: number, delay: number): number {
  let share = 1;
  for (let year = 0; year < delay; year += 1) share *= yearlyShare;
  for (let year = 0; year > delay; year -= 1) share /= yearlyShare;
  return share;
}

function later(amounts: ReadonlyMap<number, number>, delay: number, firstYear: number): ReadonlyMap<number, number> {
  return new Map(
    [...amounts].map(([year, amount]) => [year + delay, amount] as const).filter(([year]) => year >= firstYear),
  );
}

/** What is above plan falls in the years that remain, in proportion to what is planned there. */
function dearer(amounts: ReadonlyMap<number, number>, above: number): ReadonlyMap<number, number> {
  const years = [...amounts.keys()];
  const planned = years.map((year) => Math.max(0, amounts.get(year) ?? 0));
  if (above === 0 || planned.every((amount) => amount === 0)) return amounts;
  const parts = largestRemainder(above, planned);
  return new Map(years.map((year, index) => [year, (amounts.get(year) ?? 0) + (parts[index] ?? 0)]));
}

function peopleOf({ resources = [] }: Card, delay: number, firstYear: number): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { competence, year, fte } of resources) {
    if (competence === undefined || year === undefined || fte === undefined || year + delay < firstYear) continue;
    const key = personKey(competence, year + delay);
    people.set(key, (people.get(key) ?? 0) + Math.round(100 * fte));
  }
  return people;
}
