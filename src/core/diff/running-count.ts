// Counts, among the whole numbers that it has been given so far, those below a limit. Fenwick (1994), "A new data structure for
// cumulative frequency tables": both steps take as many turns as the largest number has binary digits.

export interface RunningCount {
  /** A number from 1 to the largest. */
  add(number: number): void;
  below(limit: number): number;
}

export function runningCount(largest: number): RunningCount {
  const sums = new Uint32Array(largest + 1);
  return {
    add: (number) => {
      for (let at = number; at <= largest; at += at & -at) sums[at] = (sums[at] as number) + 1;
    },
    below: (limit) => {
      let count = 0;
      for (let at = Math.min(limit - 1, largest); at > 0; at -= at & -at) count += sums[at] as number;
      return count;
    },
  };
}
