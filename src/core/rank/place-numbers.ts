// Places in a list: equal values share a number and the next is skipped (1, 2, 2, 4). Ties are decided on whole millionths.

export function millionths(value: number): number {
  return Math.round(1e6 * value);
}

/** The place of each value, highest first; null for null. */
export function placeNumbers(values: readonly (number | null)[]): readonly (number | null)[] {
  const known = values.flatMap((value) => (value === null ? [] : millionths(value)));
  return values.map((value) => (value === null ? null : 1 + countAbove(known, millionths(value))));
}

export interface PossiblePlaces {
  readonly best: number;
  readonly worst: number;
}

/** The places each interval can get whatever the others turn out to be. */
export function possiblePlaces(
  intervals: readonly (readonly [low: number, high: number])[],
): readonly PossiblePlaces[] {
  const lows = intervals.map(([low]) => millionths(low));
  const highs = intervals.map(([, high]) => millionths(high));
  return intervals.map(([low, high]) => ({
    best: 1 + countAbove(lows, millionths(high)),
    // The project's own high end is no rival.
    worst: 1 + countAbove(highs, millionths(low)) - (millionths(high) > millionths(low) ? 1 : 0),
  }));
}

function countAbove(values: readonly number[], limit: number): number {
  return values.reduce((count, value) => (value > limit ? count + 1 : count), 0);
}
