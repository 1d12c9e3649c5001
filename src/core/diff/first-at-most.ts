// Finds, from any place in a list of numbers, the next one that is at most a limit, without looking at those between: a tree in which
// every node holds the least of its leaves.

export type FirstAtMost = (start: number, limit: number) => number | null;

export function firstAtMost(values: readonly number[]): FirstAtMost {
  const width = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)));
  const least = new Float64Array(2 * width).fill(Number.POSITIVE_INFINITY);
  least.set(values, width);
  for (let node = width - 1; node > 0; node -= 1) least[node] = Math.min(at(least, 2 * node), at(least, 2 * node + 1));
  const seek = (node: number, from: number, size: number, start: number, limit: number): number | null => {
    if (from + size <= start || at(least, node) > limit) return null;
    if (size === 1) return from;
    const half = size / 2;
    return seek(2 * node, from, half, start, limit) ?? seek(2 * node + 1, from + half, half, start, limit);
  };
  return (start, limit) => seek(1, 0, width, start, limit);
}

function at(list: Float64Array, index: number): number {
  return list[index] as number;
}
