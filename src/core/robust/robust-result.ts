// How sure an order is, as plain data: the places each project gets over all draws, and pairs that may change places. No words.
import type { Outside } from '../rank/standing.ts';
import type { PlaceShare, PlaceSpan, TopShare } from './place-shares.ts';
import type { WeightDrawing } from './weight-draws.ts';

export interface RobustProject {
  readonly id: string;
  /** Mandatory and committed projects get places like the others. */
  readonly outside: Outside | null;
  /** Its number in the list; null while a score is missing. */
  readonly rank: number | null;
  /** The places it gets, the best first: they sum to 1. */
  readonly places: readonly PlaceShare[];
  /** Share of the draws in which it is among the 1, 3 and 5 first. */
  readonly tops: readonly TopShare[];
  readonly expectedPlace: number;
  /** The best of those it gets most often. */
  readonly mostLikelyPlace: number;
  /** The places of at least 90 of 100 draws. */
  readonly usual: PlaceSpan;
  /** By criterion: the mean of the weights with which it comes first; null when it never does. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
  /** How often it is first with those weights when only scores are drawn; null when it never is, or when it costs too much to know. */
  readonly confidence: number | null;
}

export interface RobustPair {
  /** Comes first in the list. */
  readonly a: string;
  readonly b: string;
  readonly areNeighbours: boolean;
  /** Share of the draws in which a is before b, ties half. */
  readonly share: number;
  readonly standardError: number;
  /** Between 20 and 80 of 100. */
  readonly isUncertain: boolean;
}

export interface RobustRanking {
  readonly method: WeightDrawing;
  readonly seed: number;
  readonly draws: number;
  /** In the order of the list. */
  readonly projects: readonly RobustProject[];
  /** All pairs among the first of those that are shown, and neighbours further down. */
  readonly pairs: readonly RobustPair[];
  /** The largest standard error of all shares here. */
  readonly standardError: number;
  /** Ids of projects without a single score. Nothing is known of them, so they take no part. */
  readonly unscored: readonly string[];
  /** Scores that were drawn: because they have a span, and because they are missing. */
  readonly spans: number;
  readonly missing: number;
}
