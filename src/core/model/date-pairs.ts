// Every pair of dates or years in a portfolio of which one must not come before the other.
import type { Pointer } from './diagnostic.ts';
import { liveProjects } from './live-projects.ts';
import { numbered } from './numbered.ts';
import { type Card, configurationFile, type Portfolio } from './portfolio.ts';

interface DatePair {
  readonly file: string;
  readonly first: DatedField;
  readonly second: DatedField;
}

interface DatedField {
  readonly pointer: Pointer;
  /** An ISO date or a year; undefined when it is not given. */
  readonly date: string | undefined;
}

export function* datePairs(portfolio: Portfolio): Generator<DatePair> {
  for (const { file, card } of liveProjects(portfolio)) {
    for (const [first, second] of pairsOnCard(card)) yield { file, first, second };
  }
  const { from, to } = portfolio.strategy.period ?? {};
  const years = [dated(from?.toString(), 'period', 'from'), dated(to?.toString(), 'period', 'to')] as const;
  yield { file: configurationFile(portfolio, 'strategy'), first: years[0], second: years[1] };
  yield* inGovernance(portfolio);
}

function pairsOnCard({ time, pilot }: Card): readonly (readonly [DatedField, DatedField])[] {
  return [
    [dated(time?.period?.start, 'time', 'period', 'start'), dated(time?.period?.end, 'time', 'period', 'end')],
    [dated(pilot?.start, 'pilot', 'start'), dated(pilot?.end, 'pilot', 'end')],
  ];
}

function* inGovernance(portfolio: Portfolio): Generator<DatePair> {
  const file = configurationFile(portfolio, 'governance');
  const { bodies, ceilings, funding_schemes } = portfolio.governance;
  for (const [at, { members }] of numbered(bodies)) {
    for (const [index, { appointed, until }] of numbered(members)) {
      const holder = ['bodies', at, 'members', index];
      yield { file, first: dated(appointed, ...holder, 'appointed'), second: dated(until, ...holder, 'until') };
    }
  }
  for (const [at, { from, to }] of numbered(ceilings)) {
    yield { file, first: dated(from, 'ceilings', at, 'from'), second: dated(to, 'ceilings', at, 'to') };
  }
  for (const [at, { valid_from, valid_to }] of numbered(funding_schemes)) {
    const holder = ['funding_schemes', at];
    yield { file, first: dated(valid_from, ...holder, 'valid_from'), second: dated(valid_to, ...holder, 'valid_to') };
  }
}

function dated(date: string | undefined, ...pointer: Pointer): DatedField {
  return { pointer, date };
}
