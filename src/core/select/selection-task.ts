// What a search for the best set is asked to find, and with what.
import type { Ranking } from '../rank/ranking.ts';
import type { WeightDrawing } from '../robust/weight-draws.ts';
import type { Rebuild } from './explain/delay-prices.ts';
import type { LeastOver, Solve, ZeroOneProgram } from './solve/zero-one-program.ts';

export interface OpenProgram {
  readonly solve: Solve;
  readonly leastOver: LeastOver;
}

export interface SelectionTask {
  readonly ranking: Ranking;
  readonly rebuild: Rebuild;
  /** How the weights are drawn; null for what suits the strategy. */
  readonly weightDraws: WeightDrawing | null;
  /** How many sets after the best. */
  readonly nearBest: number;
  /** Prices, delays, missing scores and draws of weights too. */
  readonly isWhole: boolean;
  /** Steps of the staircase at most; 0 for none. */
  readonly stairs: number;
  readonly open: (program: ZeroOneProgram) => OpenProgram;
  readonly progress?:
    | ((part: 'best' | 'prices' | 'weights' | 'staircase' | 'frontier', done: number, all: number) => void)
    | undefined;
}
