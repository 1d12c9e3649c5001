// The strategy's binding balance targets as rows: shares of planned cost or of the number of projects chosen, and numbers of projects.
import type { BalanceTarget, Strategy } from '../../../generated/card-types.ts';
import { shareAlong } from '../../model/balance-share.ts';
import type { Card } from '../../model/portfolio.ts';
import type { ProgramRow, StartOption } from './program.ts';

export function balanceRows(
  strategy: Strategy,
  cards: ReadonlyMap<string, Card>,
  options: readonly StartOption[],
): readonly ProgramRow[] {
  return (strategy.balance ?? []).flatMap((target, index) => {
    if (target.binding !== true) return [];
    const shares = options.map(({ project }) => shareAlong(cards.get(project) ?? {}, target, strategy));
    return rowsOf(target, index, shares, options);
  });
}

function rowsOf(
  { min_percent, max_percent, min_projects, max_projects, percent_of }: BalanceTarget,
  target: number,
  shares: readonly number[],
  options: readonly StartOption[],
): readonly ProgramRow[] {
  const meaning = (side: 'min' | 'max', of: 'cost' | 'projects' | 'number') =>
    ({ kind: 'balance', target, side, of }) as const;
  const of = percent_of ?? 'cost';
  const share = (percent: number) =>
    of === 'cost' ? excessCost(percent, shares, options) : excessProjects(percent, shares);
  const members = shares.flatMap((part, column) => (part > 0 ? [[column, 1] as const] : []));
  const most = (entries: ProgramRow['entries'], upper: number) => ({ entries, lower: null, upper });
  const least = (entries: ProgramRow['entries'], lower: number) => ({ entries, lower, upper: null });
  return [
    ...(min_percent === undefined ? [] : [{ meaning: meaning('min', of), ...least(share(min_percent), 0) }]),
    ...(max_percent === undefined ? [] : [{ meaning: meaning('max', of), ...most(share(max_percent), 0) }]),
    ...(min_projects === undefined ? [] : [{ meaning: meaning('min', 'number'), ...least(members, min_projects) }]),
    ...(max_projects === undefined ? [] : [{ meaning: meaning('max', 'number'), ...most(members, max_projects) }]),
  ];
}

/** Σ share·cost − p % of Σ cost, in hundredths of a percent of a unit of the currency, so that every number is whole. */
function excessCost(
  percent: number,
  shares: readonly number[],
  options: readonly StartOption[],
): ProgramRow['entries'] {
  return options.flatMap(({ cost }, column) => {
    const coefficient = Math.round(cost * (10_000 * (shares[column] ?? 0) - 100 * percent));
    return coefficient === 0 ? [] : [[column, coefficient] as const];
  });
}

const hundredPercent = 100_000_000;

/** Number of projects with the value − p % of all of them, in the smallest whole numbers: with 25 %, 3 for each that has it and −1 for others. */
function excessProjects(percent: number, shares: readonly number[]): ProgramRow['entries'] {
  const asked = Math.round((hundredPercent / 100) * percent);
  const unit = greatestDivisor(hundredPercent, asked);
  return shares.flatMap((part, column) => {
    const coefficient = ((part > 0 ? hundredPercent : 0) - asked) / unit;
    return coefficient === 0 ? [] : [[column, coefficient] as const];
  });
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
