// The strategy's binding balance targets as rows: shares of the chosen projects' planned cost, and numbers of projects.
import type { BalanceTarget, Strategy } from '../../generated/card-types.ts';
import { shareAlong } from '../model/balance-share.ts';
import type { Card } from '../model/portfolio.ts';
import type { ProgramRow, StartOption } from './program.ts';

export function balanceRows(
  { balance = [] }: Strategy,
  cards: ReadonlyMap<string, Card>,
  options: readonly StartOption[],
): readonly ProgramRow[] {
  return balance.flatMap((target, index) => (target.binding === true ? rowsOf(target, index, cards, options) : []));
}

function rowsOf(
  target: BalanceTarget,
  index: number,
  cards: ReadonlyMap<string, Card>,
  options: readonly StartOption[],
): readonly ProgramRow[] {
  const { min_percent, max_percent, min_projects, max_projects } = target;
  const shares = options.map(({ project }) => shareAlong(cards.get(project) ?? {}, target.dimension, target.value));
  const meaning = (side: 'min' | 'max') => ({ kind: 'balance', target: index, side }) as const;
  // Σ share·cost ≥ p % of Σ cost, in hundredths of a percent of a krone, so that every number is whole.
  const excess = (percent: number) =>
    options.flatMap(({ cost }, column) => {
      const coefficient = Math.round(cost * (10_000 * (shares[column] ?? 0) - 100 * percent));
      return coefficient === 0 ? [] : [[column, coefficient] as const];
    });
  const members = options.flatMap((_, column) => ((shares[column] ?? 0) > 0 ? [[column, 1] as const] : []));
  return [
    ...(min_percent === undefined
      ? []
      : [{ meaning: meaning('min'), entries: excess(min_percent), lower: 0, upper: null }]),
    ...(max_percent === undefined
      ? []
      : [{ meaning: meaning('max'), entries: excess(max_percent), lower: null, upper: 0 }]),
    ...(min_projects === undefined
      ? []
      : [{ meaning: meaning('min'), entries: members, lower: min_projects, upper: null }]),
    ...(max_projects === undefined
      ? []
      : [{ meaning: meaning('max'), entries: members, lower: null, upper: max_projects }]),
  ];
}
