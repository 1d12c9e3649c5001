// Which rules of a funding scheme count for an application: those that were valid when it was sent, else today's. A scheme may have
// several categories at once; an application has to fit one of them.
import type { Funding, FundingScheme, FundingSource } from '../../generated/card-types.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { isValidOn } from '../model/is-valid-on.ts';
import { numbered } from '../model/numbered.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';

/** Money from one source that is asked for at the same time. */
export interface Application {
  readonly source: FundingSource;
  /** When it was sent, ISO; null when the card does not say. */
  readonly applied: string | null;
  readonly lines: readonly (readonly [index: number, line: Funding])[];
  /** Whole units of the currency, of the lines with an amount. */
  readonly amount: number;
  /** The rule sets that count; empty when nobody has told of any. */
  readonly rules: readonly FundingScheme[];
}

/** Without what has been refused. Lines that do not say when, follow the first of the same source that does. */
export function applicationsOf(
  { governance }: Pick<Portfolio, 'governance'>,
  { funding }: Card,
  today: string,
): readonly Application[] {
  const lines = [...numbered(funding)].filter(([, { status, source }]) => status !== 'refused' && source !== undefined);
  const dated = lines.map(([index, line]) => {
    const sent =
      line.applied ?? lines.find(([, { source, applied }]) => source === line.source && applied)?.[1].applied;
    return { index, line, applied: sent ?? null };
  });
  const groups = groupedBy(dated, ({ line, applied }) => `${line.source} ${applied ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { applied, line } = first;
    return {
      source: line.source,
      applied,
      lines: group.map(({ index, line: each }) => [index, each] as const),
      amount: group.reduce((sum, { line: each }) => sum + (each.amount ?? 0), 0),
      rules: rulesOf({ governance }, line.source, applied ?? today),
    };
  });
}

/** `date`: ISO. */
export function rulesOf(
  { governance }: Pick<Portfolio, 'governance'>,
  source: string,
  date: string,
): readonly FundingScheme[] {
  return (governance.funding_schemes ?? []).filter(
    (each) => each?.id === source && isValidOn(date, each.valid_from, each.valid_to),
  );
}

const usuallyPlanFirst: readonly FundingSource[] = ['co_financing', 'digifin', 'innovation_partnership'];

/** Whether the scheme pays nothing before there is a benefits plan (seed rule 56). */
export function needsPlanFirst({ source, rules }: Application): boolean {
  const said = rules.flatMap(({ plan_before_payment: first }) => first ?? []);
  return said.length > 0 ? said.some(Boolean) : usuallyPlanFirst.includes(source);
}
