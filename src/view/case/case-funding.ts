// Where the money of the case comes from: one line for each source and how sure it is, and how much of it is granted.
import { groupedBy } from '../../core/model/grouped-by.ts';
import type { Card } from '../../core/model/portfolio.ts';
import type { Funding, FundingSource, FundingStatus } from '../../generated/card-types.ts';

export interface CaseFunding {
  readonly sources: readonly FundingLine[];
  /** Granted or paid, whole units of the currency; null when some amount is not known. */
  readonly certain: number | null;
  readonly all: number | null;
}

export interface FundingLine {
  readonly source: FundingSource;
  /** What the card calls it, for a source that has no name of its own. */
  readonly name: string | null;
  readonly status: FundingStatus | null;
  /** Null when some amount is not known. */
  readonly amount: number | null;
  readonly conditions: readonly string[];
}

export function caseFunding({ funding = [] }: Card): CaseFunding {
  const lines = funding.filter((line) => line?.source !== undefined);
  const groups = groupedBy(lines, (line) => [line.source, nameOf(line) ?? '', line.status ?? ''].join('\n'));
  const counted = lines.filter(({ status }) => status !== 'refused');
  return {
    sources: [...groups.values()].flatMap(toLine),
    certain: sumOf(counted.filter(({ status }) => status === 'committed' || status === 'paid')),
    all: sumOf(counted),
  };
}

function nameOf({ source, ref }: Funding): string | null {
  return source === 'other' ? (ref ?? null) : null;
}

function toLine(lines: readonly Funding[]): readonly FundingLine[] {
  const [first] = lines;
  if (!first) return [];
  const conditions = lines.flatMap((line) => line.conditions ?? []);
  return [
    {
      source: first.source,
      name: nameOf(first),
      status: first.status ?? null,
      amount: sumOf(lines),
      conditions: [...new Set(conditions)],
    },
  ];
}

function sumOf(lines: readonly Funding[]): number | null {
  if (lines.some(({ amount }) => amount === undefined)) return null;
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}
