// The words of the section on the best set within the frame. Numbers come as text.
import type { WeightDrawing } from '../../core/robust/weight-draws.ts';

export interface BestSetWords {
  readonly title: string;
  /** When nothing is proven, or nothing holds. */
  readonly foundTitle: string;
  /** Proven: nothing that holds is worth more. */
  best(args: { chosen: number; open: number }): string;
  /** Not proven; never called the best. `most`: points; `gap`: percent, null when there is nothing to measure it by. */
  found(args: { chosen: number; open: number; most: string; gap: string | null }): string;
  readonly nothingHolds: string;
  readonly unknown: string;
  readonly agrees: string;
  /** Names of the projects, ready-written lists; null: none. */
  differs(args: { inSet: string | null; inList: string | null }): string;
  readonly whyItDiffers: string;
  readonly columns: {
    readonly project: string;
    readonly list: string;
    readonly set: string;
    readonly price: string;
    readonly weights: string;
    readonly members: string;
  };
  readonly isIn: string;
  readonly isOut: string;
  /** `delay`: years later than planned; below zero when earlier. */
  starts(year: number, delay: number): string;
  atMost(points: string): string;
  readonly priceMeans: string;
  weightsMean(args: { method: WeightDrawing; draws: string; seed: number }): string;
  readonly membersMean: string;
  readonly weightsChart: string;
  stairTitle(year: number): string;
  /** What the last step gave, and what the next one takes. `highest`: more would not help up to there; null when that is not so, or not known. */
  stairs(args: {
    year: number;
    last: { amount: string; points: string } | null;
    idle: string | null;
    next: { amount: string; points: string } | null;
    highest: string | null;
  }): string;
  readonly stairColumns: {
    readonly frame: string;
    readonly value: string;
    readonly comesIn: string;
    readonly goesOut: string;
  };
  readonly today: string;
}
