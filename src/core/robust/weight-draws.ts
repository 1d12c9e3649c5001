// Draws of weights: near those that are given, over all weights there are, or over those that keep the order. Without logarithms, so
// that every machine draws the same. Each criterion has its own stream, so neither cards nor the order of files change a draw.
import { byCodePoint } from '../model/code-point-order.ts';
import type { RankingCriterion } from '../rank/ranking-criteria.ts';
import { type Drawing, randomStream } from '../risk/random-stream.ts';

/** around: each weight times something from 0.5 to 1.5 · uniform: the whole simplex · order: all weights in the same order. */
export const weightDrawings = ['around', 'uniform', 'order'] as const;
export type WeightDrawing = (typeof weightDrawings)[number];

export interface WeightDraws {
  /** Criteria in a draw. */
  readonly size: number;
  /** Draw by draw, criterion by criterion as they were given: draw × size + criterion. Every draw sums to 1. */
  readonly weights: Float64Array;
}

export type WeighedCriterion = Pick<RankingCriterion, 'id' | 'weight'>;

export function weightDraws(
  criteria: readonly WeighedCriterion[],
  method: WeightDrawing,
  { seed, draws }: Drawing,
): WeightDraws {
  const size = criteria.length;
  const weights = new Float64Array(draws * size);
  const next = nextDraw(criteria, method, seed);
  for (let draw = 0; draw < draws; draw += 1) next(weights.subarray(draw * size, (draw + 1) * size));
  return { size, weights };
}

/** Fills in one draw. */
type NextDraw = (draw: Float64Array) => void;

function nextDraw(criteria: readonly WeighedCriterion[], method: WeightDrawing, seed: number): NextDraw {
  if (method === 'around') return aroundGiven(criteria, seed);
  const anywhere = overSimplex(criteria, seed);
  return method === 'uniform' ? anywhere : inOrder(criteria, anywhere);
}

function aroundGiven(criteria: readonly WeighedCriterion[], seed: number): NextDraw {
  const streams = criteria.map(({ id }) => streamOf(id, seed));
  return (draw) => {
    let sum = 0;
    for (const [index, { weight }] of criteria.entries()) {
      const drawn = weight * (0.5 + (streams[index]?.() ?? 0));
      draw[index] = drawn;
      sum += drawn;
    }
    for (let index = 0; index < draw.length; index += 1) draw[index] = (draw[index] ?? 0) / sum;
  };
}

/** n − 1 uniform cuts divide the line from 0 to 1 into n pieces: these are uniform over the simplex. Source: Devroye 1986, V.2. */
function overSimplex(criteria: readonly WeighedCriterion[], seed: number): NextDraw {
  const indexes = [...criteria.keys()].sort((a, b) => byCodePoint(criteria[a]?.id ?? '', criteria[b]?.id ?? ''));
  const streams = indexes.slice(1).map((index) => streamOf(criteria[index]?.id ?? '', seed));
  const cuts = new Float64Array(streams.length);
  return (draw) => {
    for (const [cut, next] of streams.entries()) cuts[cut] = next();
    cuts.sort();
    for (const [piece, index] of indexes.entries()) draw[index] = (cuts[piece] ?? 1) - (cuts[piece - 1] ?? 0);
  };
}

/** The largest piece to the criterion that counts most. Those that count the same stay as they were drawn among themselves. */
function inOrder(criteria: readonly WeighedCriterion[], anywhere: NextDraw): NextDraw {
  const given = criteria.map(({ weight }) => weight);
  const indexes = [...criteria.keys()];
  const own = new Float64Array(criteria.length);
  const pieces = new Float64Array(criteria.length);
  return (draw) => {
    anywhere(own);
    pieces.set(own);
    pieces.sort();
    indexes.sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || (own[b] ?? 0) - (own[a] ?? 0) || a - b);
    for (const [place, index] of indexes.entries()) draw[index] = pieces[pieces.length - 1 - place] ?? 0;
  };
}

/** No card has an empty id, so no card shares a stream with the weights. */
function streamOf(criterion: string, seed: number): () => number {
  return randomStream(seed, '', `weight ${criterion}`);
}
