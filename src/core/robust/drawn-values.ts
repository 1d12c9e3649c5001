// What every project is worth in one draw, in whole millionths of a point, on which ties are decided.
import { millionths } from '../rank/place-numbers.ts';

/** `points`: project × criteria + criterion. `weights`: one draw. Fills `values`, one for each project. */
export function drawnValues(points: Float64Array, weights: Float64Array, values: Float64Array): void {
  for (let project = 0; project < values.length; project += 1) values[project] = drawnValue(points, weights, project);
}

export function drawnValue(points: Float64Array, weights: Float64Array, project: number): number {
  const start = project * weights.length;
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += (weights[index] ?? 0) * (points[start + index] ?? 0);
  return millionths(sum);
}
