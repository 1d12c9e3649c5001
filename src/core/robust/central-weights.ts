// The weights that speak for a project: the mean of those with which it comes first.

export interface CentralWeights {
  /** Counts one draw: its weights, and the place of every project. */
  count(weights: Float64Array, places: Uint32Array): void;
  /** In the order of the criteria; null for a project that is never first. */
  of(project: number): Float64Array | null;
}

export function centralWeights(projects: number, criteria: number): CentralWeights {
  const sums = new Float64Array(projects * criteria);
  const firsts = new Uint32Array(projects);
  return {
    count: (weights, places) => {
      for (let project = 0; project < projects; project += 1) {
        if (places[project] !== 1) continue;
        firsts[project] = (firsts[project] ?? 0) + 1;
        const start = project * criteria;
        for (let index = 0; index < criteria; index += 1)
          sums[start + index] = (sums[start + index] ?? 0) + (weights[index] ?? 0);
      }
    },
    of: (project) => {
      const count = firsts[project] ?? 0;
      const own = sums.subarray(project * criteria, (project + 1) * criteria);
      return count === 0 ? null : own.map((sum) => sum / count);
    },
  };
}
