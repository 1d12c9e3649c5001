// Ranks the projects once for each draw of weights and scores, and counts what comes of it.
import type { Ranking } from '../rank/ranking.ts';
import { type CentralWeights, centralWeights } from './central-weights.ts';
import { drawnValues } from './drawn-values.ts';
import { type Pair, pairWins } from './pair-wins.ts';
import { placeCounts } from './place-counts.ts';
import { type DrawnProject, scoreDraws } from './score-draws.ts';
import type { WeightDraws } from './weight-draws.ts';

export interface CountedDraws {
  /** Draws in which a project, by its index, got each place. */
  placesOf(project: number): Uint32Array;
  /** By pair: 2 for every draw that its first one wins, 1 for every tie. */
  readonly halves: Uint32Array;
  readonly central: CentralWeights;
}

export function countDraws(
  { criteria, riskMode, seed, draws }: Ranking,
  projects: readonly DrawnProject[],
  { weights, size }: WeightDraws,
  pairs: readonly Pair[],
): CountedDraws {
  const count = projects.length;
  const scores = scoreDraws(projects, criteria, riskMode, seed);
  const places = placeCounts(count);
  const wins = pairWins(pairs);
  const central = centralWeights(count, criteria.length);
  const values = new Float64Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.subarray(draw * size, (draw + 1) * size);
    scores.next();
    drawnValues(scores.points, drawn, values);
    places.count(values);
    wins.count(values);
    central.count(drawn, places.places);
  }
  return {
    placesOf: (project) => places.counts.subarray(project * count, (project + 1) * count),
    halves: wins.halves,
    central,
  };
}
