// How sure the order is, for programs: every share with its standard error. Part of the answer of `portfolio rank --robust`.
import type { RobustPair, RobustProject } from '../../core/robust/robust-result.ts';
import type { MembersView, RobustView } from '../../view/robust-view.ts';

export function robustJson({ robust, rows, adopted, members }: RobustView): object {
  const shown = new Set(rows.map(({ project }) => project.id));
  return {
    weightDraws: robust.method,
    seed: robust.seed,
    draws: robust.draws,
    standardError: robust.standardError,
    scores: { spans: robust.spans, missing: robust.missing },
    unscored: robust.unscored,
    weightsAdopted: adopted && {
      date: adopted.adopted?.date ?? null,
      submittedBefore: adopted.before,
      submittedAfter: adopted.after,
    },
    projects: rows.map(({ project }) => projectJson(project)),
    pairs: robust.pairs.filter(({ a, b }) => shown.has(a) && shown.has(b)).map(pairJson),
    members: members && membersJson(members),
  };
}

function projectJson(project: RobustProject): object {
  return {
    id: project.id,
    tops: project.tops,
    mostLikelyPlace: project.mostLikelyPlace,
    expectedPlace: project.expectedPlace,
    usualPlaces: project.usual,
    places: project.places,
    centralWeights: project.centralWeights,
    confidence: project.confidence,
  };
}

function pairJson({ a, b, share, standardError, areNeighbours, isUncertain }: RobustPair): object {
  return { a, b, share, standardError, neighbours: areNeighbours, uncertain: isUncertain };
}

function membersJson({ members, unusable, rows, byFrame }: MembersView): object {
  return {
    counted: byFrame ? 'frame' : 'topHalf',
    members: members.map(({ name, isOrder, weights }) => ({ name, orderOnly: isOrder, weights })),
    unusable,
    projects: rows.map(({ judged: { id, places, inside, inTopHalf } }) => ({
      id,
      places: Object.fromEntries(members.map(({ name }, index) => [name, places[index] ?? null])),
      insideFrame: inside,
      inTopHalf,
    })),
  };
}
