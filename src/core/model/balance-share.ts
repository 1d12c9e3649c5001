// How the planned cost of many projects is divided along one dimension: the share that each category, element, sector … has.
import type { BalanceDimension, BalanceTarget, Strategy } from '../../generated/card-types.ts';
import { gravestColour } from '../risk/gravest-colour.ts';
import { byCodePoint } from './code-point-order.ts';
import { paidShares } from './organisation-shares.ts';
import { plannedCost } from './planned-cost.ts';
import type { Card, Project } from './portfolio.ts';

type Part = Pick<BalanceTarget, 'dimension' | 'value'>;

export interface BalancePart {
  readonly value: string;
  /** Ids of the projects that have the value. */
  readonly projects: readonly string[];
  /** Whole units of the currency, nominal. */
  readonly cost: number;
  /** Percent of the planned cost of all the projects; null when no cost is known. Shares of life events may sum to more than 100. */
  readonly percent: number | null;
}

export interface BalanceShare {
  readonly dimension: BalanceDimension;
  /** By value, in code point order. */
  readonly parts: readonly BalancePart[];
  /** Projects that say nothing along this dimension. */
  readonly unstated: Omit<BalancePart, 'value'>;
  /** What the percentages are of. */
  readonly total: number;
  /** Ids of projects whose cost is unknown. They weigh nothing. */
  readonly withoutCost: readonly string[];
}

/** `strategy` holds the risk matrix. */
export function balanceShare(
  projects: readonly Project[],
  dimension: BalanceDimension,
  strategy: Strategy = {},
): BalanceShare {
  const weighed = projects.map((project) => ({
    id: project.id,
    cost: plannedCost(project.card),
    shares: sharesOf(project.card, dimension, strategy),
  }));
  const total = weighed.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const partOf = (members: readonly { readonly id: string; readonly amount: number }[]) => {
    const cost = Math.round(members.reduce((sum, { amount }) => sum + amount, 0));
    return { projects: members.map(({ id }) => id), cost, percent: total === 0 ? null : (100 * cost) / total };
  };
  const values = [...new Set(weighed.flatMap(({ shares }) => [...shares.keys()]))].sort(byCodePoint);
  return {
    dimension,
    parts: values.map((value) => ({
      value,
      ...partOf(
        weighed.flatMap(({ id, cost, shares }) =>
          shares.has(value) ? [{ id, amount: (cost ?? 0) * (shares.get(value) ?? 0) }] : [],
        ),
      ),
    })),
    unstated: partOf(weighed.flatMap(({ id, cost, shares }) => (shares.size === 0 ? [{ id, amount: cost ?? 0 }] : []))),
    total,
    withoutCost: weighed.filter(({ cost }) => cost === null).map(({ id }) => id),
  };
}

/** Across bodies: more than one organisation takes part, the owner included. */
function isCrossCutting({ owner, participants = [] }: Card): boolean {
  return (
    new Set([...participants.map(({ organisation }) => organisation), ...(owner ? [owner.organisation] : [])]).size > 1
  );
}

/** How much of a project's cost the value of a target stands for, 0–1. */
export function shareAlong(card: Card, { dimension, value }: Part, strategy: Strategy): number {
  return sharesOf(card, dimension, strategy).get(balanceValue(dimension, value)) ?? 0;
}

/** Across bodies is yes or no: whatever else a target says means yes. High risk is red. */
export function balanceValue(dimension: BalanceDimension, value: string): string {
  if (dimension === 'risk' && value === 'high') return 'red';
  return dimension === 'cross_cutting' && value !== 'no' ? 'yes' : value;
}

/** Value -> the part of the project's cost that it stands for, 0–1. */
function sharesOf(card: Card, dimension: BalanceDimension, strategy: Strategy): ReadonlyMap<string, number> {
  if (dimension === 'element')
    return new Map(Object.entries(card.elements ?? {}).map(([element, percent]) => [element, percent / 100]));
  if (dimension === 'organisation')
    return new Map([...paidShares(card)].flatMap(([id, percent]) => (percent > 0 ? [[id, percent / 100]] : [])));
  return new Map(valuesOf(card, dimension, strategy).map((value) => [value, 1]));
}

function valuesOf(
  card: Card,
  dimension: Exclude<BalanceDimension, 'element' | 'organisation'>,
  strategy: Strategy,
): readonly string[] {
  if (dimension === 'risk') return [gravestColour(card, strategy) ?? []].flat();
  if (dimension === 'theme') return card.themes ?? [];
  if (dimension === 'life_event') return card.life_events ?? [];
  if (dimension === 'cross_cutting')
    return card.owner || card.participants ? [isCrossCutting(card) ? 'yes' : 'no'] : [];
  const value = card[dimension];
  return value === undefined ? [] : [value];
}
