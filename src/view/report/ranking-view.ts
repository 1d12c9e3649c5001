// The chapter on the ranking: those up for choice with the frame line, those bound apart, and what the order is made of.
import { type AdoptedWeights, adoptedWeights } from '../adopted-weights.ts';
import { type RankRow, type RankView, rankView } from '../rank-view.ts';
import type { RobustOrder } from '../robust-view.ts';
import { type BestSetView, bestSetView } from './best-set-view.ts';
import type { ReportFacts } from './report-facts.ts';
import { robustOrderView } from './robust-order-view.ts';
import { type StaleScores, staleScoresView } from './stale-scores-view.ts';

export interface RankingView {
  readonly rank: RankView;
  /** With a number, and up for choice. */
  readonly choice: readonly RankRow[];
  /** Mandatory or committed; those with a number first. */
  readonly bound: readonly RankRow[];
  /** How sure the order is; null when it was not asked for. */
  readonly robust: RobustOrder | null;
  readonly bestSet: BestSetView | null;
  readonly quadrant: Quadrant | null;
  readonly weights: AdoptedWeights;
  readonly stale: readonly StaleScores[];
  /** What each criterion asks, by id. */
  readonly questions: ReadonlyMap<string, string>;
}

/** Where the numbered projects lie between the lowest and highest round value and success share among them. */
export interface Quadrant {
  /** Points 0–100. */
  readonly value: readonly [low: number, high: number];
  /** Percent of the benefit that is left after risk. */
  readonly success: readonly [low: number, high: number];
  readonly points: readonly QuadrantPoint[];
  /** The highest planned cost among them, nominal; null when none is known. */
  readonly largest: number | null;
}

export interface QuadrantPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Of the largest cost, from 0 to 1; null when it is unknown. */
  readonly size: number | null;
}

export function rankingView(facts: ReportFacts): RankingView {
  const { portfolio, ranking, area } = facts;
  const rank = rankView({ portfolio, ranking, area });
  return {
    rank,
    choice: rank.placed.filter(({ project }) => project.outside === null),
    bound: [...rank.placed, ...rank.incomplete].filter(({ project }) => project.outside !== null),
    robust: robustOrderView(facts),
    bestSet: bestSetView(facts),
    quadrant: quadrantOf(rank.placed),
    weights: adoptedWeights(portfolio),
    stale: staleScoresView(facts),
    questions: new Map(
      (portfolio.strategy.criteria ?? []).flatMap(({ id, question }) => (question ? [[id, question]] : [])),
    ),
  };
}

/** More points than this lie on top of each other. */
const mostPoints = 25;

function quadrantOf(placed: readonly RankRow[]): Quadrant | null {
  const shown = placed.slice(0, mostPoints).map(({ project }) => ({
    label: String(project.rank),
    value: project.value ?? 0,
    success: 100 * project.success,
    cost: project.cost,
  }));
  if (shown.length < 3) return null;
  const value = roundRange(shown.map((each) => each.value));
  const success = roundRange(shown.map((each) => each.success));
  const largest = Math.max(0, ...shown.map(({ cost }) => cost ?? 0));
  const points = shown.map((each) => ({
    label: each.label,
    x: shareOf(each.success, success),
    y: shareOf(each.value, value),
    size: each.cost === null || largest === 0 ? null : each.cost / largest,
  }));
  return { value, success, points, largest: largest === 0 ? null : largest };
}

/** The tens around all numbers. */
function roundRange(numbers: readonly number[]): readonly [number, number] {
  const low = 10 * Math.floor(Math.min(...numbers) / 10);
  return [low, Math.max(low + 10, 10 * Math.ceil(Math.max(...numbers) / 10))];
}

function shareOf(number: number, [low, high]: readonly [number, number]): number {
  return (number - low) / (high - low);
}
