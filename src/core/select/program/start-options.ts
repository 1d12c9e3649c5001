// The years in which a project may start, and what each start is worth and takes.
import { costByYear } from '../../economics/cost-by-year.ts';
import { yearOf } from '../../economics/economics-settings.ts';
import { largestRemainder } from '../../economics/largest-remainder.ts';
import type { Card } from '../../model/portfolio.ts';
import type { RankedProject } from '../../rank/ranking.ts';
import { personKey, type StartOption } from './program.ts';

/** A project that may be up for choice, before it has columns. */
export interface Candidate {
  readonly ranked: RankedProject;
  readonly card: Card;
  readonly hasBegun: boolean;
  readonly isAdopted: boolean;
}

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

/** Rising by start. Where none is open, as planned: it goes on, or is bound; else it cannot be chosen (`isStartPast`). */
export function startOptions(candidate: Candidate, facts: OptionFacts): readonly StartOption[] {
  const planned = plannedStart(candidate.card);
  const delay = facts.delays.get(candidate.ranked.id);
  if (delay !== undefined) return [optionOf(candidate, planned === null ? null : planned + delay, delay, facts)];
  const years = planned === null ? [] : openStarts(candidate, planned, facts.firstYear);
  if (planned === null || years.length === 0) return [optionOf(candidate, planned, 0, facts)];
  return years.map((start) => optionOf(candidate, start, start - planned, facts));
}

/** Nothing has begun, and every start is over, or asks for money or people in years that are. */
export function isStartPast(candidate: Candidate, firstYear: number): boolean {
  const planned = plannedStart(candidate.card);
  return (
    candidate.card.status === 'proposed' && planned !== null && openStarts(candidate, planned, firstYear).length === 0
  );
}

function optionOf(
  { card, ranked: { id, riskAdjusted } }: Candidate,
  start: number | null,
  delay: number,
  { firstYear, yearlyShare, valueUnits, above }: OptionFacts,
): StartOption {
  const isLeft = (year: number) => remains(card, year, firstYear) && year + delay >= firstYear;
  const money = dearer(later(costByYear(card) ?? new Map(), delay, isLeft), above.get(id) ?? 0);
  const share = shareAfter(yearlyShare, delay);
  return {
    project: id,
    start,
    delay,
    share,
    value: Math.round((riskAdjusted ?? 0) * share * valueUnits),
    cost: [...money.values()].reduce((sum, amount) => sum + amount, 0),
    money,
    people: peopleOf(card, delay, isLeft),
  };
}

/** The year that the dates say, else the first year with a cost; null when neither is known. */
function plannedStart(card: Card): number | null {
  const start = card.time?.period?.start ?? card.pilot?.start;
  if (start !== undefined) return yearOf(start);
  const years = [...(costByYear(card) ?? [])].flatMap(([year, amount]) => (amount > 0 ? [year] : []));
  return years.length === 0 ? null : Math.min(...years);
}

/** The planned start when nothing else is stated; only those that are not over. What has begun cannot be moved. */
function openStarts({ card, hasBegun }: Candidate, planned: number, firstYear: number): readonly number[] {
  if (hasBegun) return [planned];
  const given = [...new Set(card.time?.allowed_starts ?? [])].sort((a, b) => a - b);
  const used = usedYears(card).filter((year) => remains(card, year, firstYear));
  return (given.length > 0 ? given : [planned]).filter(
    (start) => start >= firstYear && (start >= planned || used.every((year) => year + start - planned >= firstYear)),
  );
}

/** Years with a cost or with people. */
function usedYears(card: Card): readonly number[] {
  const paid = [...(costByYear(card) ?? [])].flatMap(([year, amount]) => (amount > 0 ? [year] : []));
  return [
    ...paid,
    ...(card.resources ?? []).flatMap(({ year, fte = 0 }) => (year !== undefined && fte > 0 ? [year] : [])),
  ];
}

/** What fell before the first year is used up, and does not move; but what is only proposed has used nothing of its own period. */
function remains(card: Card, year: number, firstYear: number): boolean {
  return year >= firstYear || (card.status === 'proposed' && year >= (plannedStart(card) ?? firstYear));
}

// By repeated multiplication or division: the same digits on every machine.
function shareAfter(yearlyShare: number, delay: number): number {
  let share = 1;
  for (let year = 0; year < delay; year += 1) share *= yearlyShare;
  for (let year = 0; year > delay; year -= 1) share /= yearlyShare;
  return share;
}

function later(
  amounts: ReadonlyMap<number, number>,
  delay: number,
  isLeft: (year: number) => boolean,
): ReadonlyMap<number, number> {
  return new Map([...amounts].flatMap(([year, amount]) => (isLeft(year) ? [[year + delay, amount] as const] : [])));
}

/** What is above plan falls in the years that remain, in proportion to what is planned there. */
function dearer(amounts: ReadonlyMap<number, number>, above: number): ReadonlyMap<number, number> {
  const years = [...amounts.keys()];
  const planned = years.map((year) => Math.max(0, amounts.get(year) ?? 0));
  if (above === 0 || planned.every((amount) => amount === 0)) return amounts;
  const parts = largestRemainder(above, planned);
  return new Map(years.map((year, index) => [year, (amounts.get(year) ?? 0) + (parts[index] ?? 0)]));
}

function peopleOf(
  { resources = [] }: Card,
  delay: number,
  isLeft: (year: number) => boolean,
): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const { competence, year, fte } of resources) {
    if (competence === undefined || year === undefined || fte === undefined || !isLeft(year)) continue;
    const key = personKey(competence, year + delay);
    people.set(key, (people.get(key) ?? 0) + Math.round(100 * fte));
  }
  return people;
}
