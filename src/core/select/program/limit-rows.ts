// The limits as rows: money year by year, with what may be carried over, and people per competence and year.
import { type MoneyLimit, type PeopleLimit, type ProgramRow, personKey, type StartOption } from './program.ts';

/**
 * Use in the years a to b may not pass what they have, and what year a − 1 may leave behind. With carry-over c of each year at most, the
 * least over a of c(a − 1) + Σ (available − use) is what is left at b, so one row for each unbroken stretch says it all.
 */
export function moneyRows(options: readonly StartOption[], money: readonly MoneyLimit[]): readonly ProgramRow[] {
  return money.flatMap((last, index) => {
    const rows: ProgramRow[] = [];
    for (let first = index; first >= 0; first -= 1) {
      const stretch = money.slice(first, index + 1);
      const carried = carriedInto(money, first);
      const years = new Set(stretch.map(({ year }) => year));
      rows.push({
        meaning: { kind: 'money', from: money[first]?.year ?? last.year, to: last.year },
        entries: entriesOf(options, (option) => sumOver(option.money, years)),
        lower: null,
        upper: stretch.reduce((sum, { available }) => sum + available, carried),
      });
      if (carried === 0) break;
    }
    return rows;
  });
}

/** What the year before may leave for this one; nothing across a year without a frame. */
function carriedInto(money: readonly MoneyLimit[], index: number): number {
  const [before, year] = [money[index - 1], money[index]];
  return before !== undefined && year !== undefined && before.year === year.year - 1 ? before.carryOver : 0;
}

export function peopleRows(options: readonly StartOption[], people: readonly PeopleLimit[]): readonly ProgramRow[] {
  return people.map(({ competence, year, available }) => ({
    meaning: { kind: 'people', competence, year },
    entries: entriesOf(options, (option) => option.people.get(personKey(competence, year)) ?? 0),
    lower: null,
    upper: available,
  }));
}

function entriesOf(options: readonly StartOption[], use: (option: StartOption) => number): ProgramRow['entries'] {
  return options.flatMap((option, column) => {
    const amount = use(option);
    return amount === 0 ? [] : [[column, amount] as const];
  });
}

function sumOver(amounts: ReadonlyMap<number, number>, years: ReadonlySet<number>): number {
  return [...amounts].reduce((sum, [year, amount]) => sum + (years.has(year) ? amount : 0), 0);
}
