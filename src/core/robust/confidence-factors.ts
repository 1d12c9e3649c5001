// How sure it is that a project comes first when the weights are those that speak for it, and only the scores are uncertain.
import type { Drawing } from '../risk/random-stream.ts';
import { drawnValue } from './drawn-values.ts';
import type { ScoreDraws } from './score-draws.ts';

/** More multiplications than this take too long for what they tell. */
const mostWork = 5e8;

/** `centrals`: by project. `scores`: from its first draw. Null for a project that is never first, and for all where it costs too much. */
export function confidenceFactors(
  centrals: readonly (Float64Array | null)[],
  scores: ScoreDraws,
  drawing: Drawing,
): readonly (number | null)[] {
  const draws = scores.isFixed ? 1 : drawing.draws;
  const candidates = centrals.flatMap((weights, project) => (weights === null ? [] : [{ project, weights }]));
  if (candidates.length * draws * scores.points.length > mostWork) return centrals.map(() => null);
  const firsts = new Uint32Array(centrals.length);
  for (let draw = 0; draw < draws; draw += 1) {
    scores.next();
    for (const { project, weights } of candidates)
      if (isFirst(project, weights, scores.points, centrals.length)) firsts[project] = (firsts[project] ?? 0) + 1;
  }
  return centrals.map((weights, project) => (weights === null ? null : (firsts[project] ?? 0) / draws));
}

function isFirst(project: number, weights: Float64Array, points: Float64Array, projects: number): boolean {
  const own = drawnValue(points, weights, project);
  for (let other = 0; other < projects; other += 1) if (drawnValue(points, weights, other) > own) return false;
  return true;
}
