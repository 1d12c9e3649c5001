// How much of a project's money there is, with and without what has been refused. Unknown amounts stay unknown (null).
import type { Funding } from '../../generated/card-types.ts';
import type { Card } from './portfolio.ts';

interface FundingSum {
  /** Whole units of the currency, without what has been refused. */
  readonly counted: number | null;
  readonly refused: number | null;
}

export function fundingSum({ funding = [] }: Card): FundingSum {
  const lines = funding.filter((line) => line !== undefined);
  return {
    counted: sumOf(lines.filter(({ status }) => status !== 'refused')),
    refused: sumOf(lines.filter(({ status }) => status === 'refused')),
  };
}

function sumOf(lines: readonly Funding[]): number | null {
  if (lines.some(({ amount }) => amount === undefined)) return null;
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
}
