// A published knapsack with many limits as a portfolio of cards: profit by criteria with scales of their own, each limit a competence in one year.
import type { Card, Portfolio } from '../../src/core/model/portfolio.ts';
import knapsacks from '../vectors/knapsacks.json' with { type: 'json' };
import { portfolioOf } from './portfolio-of.ts';

export interface Knapsack {
  readonly name: string;
  readonly profits: readonly number[];
  /** By limit, then project. */
  readonly uses: readonly (readonly number[])[];
  readonly capacities: readonly number[];
  readonly optimum: number;
}

export interface KnapsackCards {
  /** The profit that is worth 100 points; left out: the greatest of them. */
  readonly top?: number;
  /** How many criteria whole profits are spread over; left out: one. */
  readonly criteria?: number;
  /** The first limit is the frame of the year. */
  readonly isFirstMoney?: boolean;
}

const year = 2027;

/** Instances of a family share their numbers: the smaller ones have the first of the projects. */
export const publishedKnapsacks: readonly Knapsack[] = knapsacks.flatMap(({ profits, uses, instances }) =>
  instances.map(({ name, projects, capacities, optimum }) => ({
    name,
    profits: profits.slice(0, projects),
    uses: uses.map((row) => row.slice(0, projects)),
    capacities,
    optimum,
  })),
);

/** Weights are as the tops of the scales, so that a point is always the same profit. */
export function knapsackPortfolio(knapsack: Knapsack, cards: KnapsackCards = {}): Portfolio {
  const { profits, capacities } = knapsack;
  const { criteria = 1, isFirstMoney = false } = cards;
  const parts = profits.map((profit) => partsOf(profit, criteria));
  const tops = Array.from({ length: criteria }, (_, index) => Math.max(...parts.map((own) => own[index] ?? 0)));
  const limits = capacities.map((fte, index) => ({ id: `c${index + 1}`, name: 'x', years: [{ year, fte }] }));
  return portfolioOf({
    strategy: {
      criteria: tops.map((greatest, index) => {
        const top = criteria === 1 ? (cards.top ?? greatest) : greatest;
        return { id: `k${index + 1}`, name: 'x', weight: top, scale: { zero: 0, top } };
      }),
      risk: { mode: 'none' },
    },
    capacity: isFirstMoney
      ? { frames: [{ year, amount: capacities[0] ?? 0 }], competences: limits.slice(1) }
      : { competences: limits },
    projects: Object.fromEntries(
      parts.map((own, project) => [projectId(project), cardOf(knapsack, project, own, isFirstMoney)]),
    ),
  });
}

function cardOf({ uses }: Knapsack, project: number, parts: readonly number[], isFirstMoney: boolean): Card {
  const resources = uses.flatMap((row, limit) => {
    const fte = row[project] ?? 0;
    return fte === 0 || (limit === 0 && isFirstMoney) ? [] : [{ competence: `c${limit + 1}`, year, fte }];
  });
  return {
    status: 'proposed',
    stage: 'planning',
    scores: Object.fromEntries(parts.map((score, index) => [`k${index + 1}`, { score }])),
    time: { period: { start: `${year}-01-01`, end: `${year}-12-31` } },
    cost: { project: [{ year, budget: isFirstMoney ? (uses[0]?.[project] ?? 0) : 0 }] },
    resources,
  };
}

/** What a set is worth in the numbers of its source. */
export function profitOf({ profits }: Knapsack, ids: Iterable<string>): number {
  let profit = 0;
  for (const id of ids) profit += profits[Number(id.slice(1)) - 1] ?? 0;
  return Math.round(10 * profit) / 10;
}

/** Uneven shares of a whole number: a half, a third of the rest and so on. */
function partsOf(profit: number, count: number): readonly number[] {
  const parts: number[] = [];
  let rest = profit;
  for (let index = 1; index < count; index += 1) {
    const part = Math.floor(rest / (index + 1));
    parts.push(part);
    rest -= part;
  }
  return [...parts, rest];
}

function projectId(index: number): string {
  return `p${String(index + 1).padStart(3, '0')}`;
}
