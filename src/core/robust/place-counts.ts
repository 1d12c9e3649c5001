// Counts the places that projects get, draw by draw. A place is 1 and the number of projects that are worth more, so equals share it.

export interface PlaceCounts {
  /** Project × projects + place − 1: how many draws gave the project the place. */
  readonly counts: Uint32Array;
  /** The places of the last draw. */
  readonly places: Uint32Array;
  /** Counts one draw: the values of all projects, whole numbers. */
  count(values: Float64Array): void;
}

export function placeCounts(projects: number): PlaceCounts {
  const counts = new Uint32Array(projects * projects);
  const places = new Uint32Array(projects);
  const sorted = new Float64Array(projects);
  return {
    counts,
    places,
    count: (values) => {
      sorted.set(values);
      sorted.sort();
      for (let project = 0; project < projects; project += 1) {
        const place = 1 + projects - countUpTo(sorted, values[project] ?? 0);
        places[project] = place;
        const at = project * projects + place - 1;
        counts[at] = (counts[at] ?? 0) + 1;
      }
    },
  };
}

/** How many are not above the limit. `sorted` rises. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
