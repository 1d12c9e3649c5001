// Counts how often one project of a pair stands before the other. Equals count half each way.

export interface Pair {
  /** Indexes of projects; `a` comes first in the list. */
  readonly a: number;
  readonly b: number;
  readonly areNeighbours: boolean;
}

/** Projects that are held against each other, all with all. Further down only neighbours are: the number of pairs grows as the square. */
const mostPaired = 40;

/** `listed`: indexes of projects in the order of the list. */
export function pairsToCompare(listed: readonly number[]): readonly Pair[] {
  return listed.flatMap((a, place) =>
    listed
      .slice(place + 1, place + 1 < mostPaired ? mostPaired : place + 2)
      .map((b, distance) => ({ a, b, areNeighbours: distance === 0 })),
  );
}

export interface PairWins {
  /** By pair: 2 for every draw in which a is worth more, 1 for every tie. */
  readonly halves: Uint32Array;
  count(values: Float64Array): void;
}

export function pairWins(pairs: readonly Pair[]): PairWins {
  const halves = new Uint32Array(pairs.length);
  const firsts = Uint32Array.from(pairs, ({ a }) => a);
  const seconds = Uint32Array.from(pairs, ({ b }) => b);
  return {
    halves,
    count: (values) => {
      for (let pair = 0; pair < halves.length; pair += 1) {
        const lead = (values[firsts[pair] ?? 0] ?? 0) - (values[seconds[pair] ?? 0] ?? 0);
        if (lead >= 0) halves[pair] = (halves[pair] ?? 0) + (lead > 0 ? 2 : 1);
      }
    },
  };
}
