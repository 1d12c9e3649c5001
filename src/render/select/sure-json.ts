// How sure the choice is, for programs: draws of weights, members, missing scores and cost.
import type { SelectView } from '../../view/select-view.ts';

export function sureJson({ overWeights, members, missing, costRange }: SelectView): object {
  return {
    robustness: [...(overWeights?.rows ?? [])]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, share, standardError, label }) => ({ id, acceptability: share, standardError, label })),
    robustnessOf: overWeights && {
      method: overWeights.method,
      draws: overWeights.draws,
      seed: overWeights.seed,
      how: overWeights.how,
      nonDominated: overWeights.nonDominated,
      standardError: overWeights.standardError,
      sets: overWeights.sets.map(({ ids, share, standardError, out, in: comesIn }) => ({
        chosen: ids,
        acceptability: share,
        standardError,
        out,
        in: comesIn,
      })),
    },
    members: members && {
      answered: members.answered,
      projects: members.rows.map(({ id, count }) => ({ id, count })),
      sets: members.members.map(({ name, ids }) => ({ name, chosen: ids })),
    },
    missingScores: missing,
    costRange,
  };
}
