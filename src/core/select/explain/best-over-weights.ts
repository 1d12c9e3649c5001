// How often each project is in the best set when the weights are drawn: the set is certain, or it is the weights that choose.
// Acceptability of sets after Liesiö, Mild and Salo 2007 (robust portfolio modelling): the sets that are best for some weights are found
// once where that is possible, and the weights are drawn over them.
import type { Ranking } from '../../rank/ranking.ts';
import { standardError } from '../../robust/place-shares.ts';
import { type WeightDrawing, weightDraws } from '../../robust/weight-draws.ts';
import { chosenIds, compareChoices } from '../chosen-projects.ts';
import type { Program } from '../program/program.ts';
import { bestChoice } from '../solve/best-choice.ts';
import type { Choice, Solve } from '../solve/zero-one-program.ts';
import { countOver, countSolved, type SetCounts } from './best-set-counts.ts';
import { criterionPoints } from './criterion-points.ts';
import { enumeratedFront } from './enumerated-front.ts';
import { sumOf } from './front-of.ts';

/** core: in the best set whatever the drawn weights · weights: in some · out: in none. */
export type ChoiceLabel = 'core' | 'weights' | 'out';

export interface ProjectAcceptability {
  readonly id: string;
  /** Share of the draws in which it is in the best set. */
  readonly share: number;
  readonly standardError: number;
  readonly label: ChoiceLabel;
}

export interface SetAcceptability {
  readonly choice: Choice;
  readonly share: number;
  readonly standardError: number;
}

export interface BestOverWeights {
  readonly method: WeightDrawing;
  readonly seed: number;
  readonly draws: number;
  /** enumerated: every set was compared in every draw · solved: the best set was found anew for each draw. */
  readonly how: 'enumerated' | 'solved';
  /** Sets that nothing beats on every criterion at once; null when they were not enumerated. */
  readonly nonDominated: number | null;
  /** By id, projects up for choice only. */
  readonly projects: readonly ProjectAcceptability[];
  /** The sets that were best in some draw, the most frequent first; at most ten. */
  readonly sets: readonly SetAcceptability[];
}

export interface OverWeightsTask {
  readonly method: WeightDrawing | null;
  /** Branches at most in the enumeration. */
  readonly patience: number;
  /** Draws when each must be solved. */
  readonly solvedDraws: number;
  readonly solve: Solve;
  readonly progress?: (done: number, all: number) => void;
}

const shownSets = 10;

/** Null when nothing can be chosen, or time was up for a draw. Scores are as they stand. */
export function bestOverWeights(program: Program, ranking: Ranking, task: OverWeightsTask): BestOverWeights | null {
  const method = task.method ?? (ranking.weightMethod === 'order' ? 'order' : 'around');
  const points = criterionPoints(program, ranking);
  const best = bestChoice(program, task.solve);
  if (!('choice' in best)) return null;
  const { choice } = best;
  const front = enumeratedFront(program, points, task.patience);
  const draws = front === null ? Math.min(task.solvedDraws, ranking.draws) : ranking.draws;
  const drawn = weightDraws(ranking.criteria, method, { seed: ranking.seed, draws });
  const counts =
    front === null
      ? countSolved(points, drawn, draws, { ...task, best: choice })
      : countOver(front, drawn, draws, { choice, points: sumOf(points, choice, ranking.criteria.length) });
  if (counts === null || counts.size === 0) return null;
  return {
    method,
    seed: ranking.seed,
    draws,
    how: front === null ? 'solved' : 'enumerated',
    nonDominated: front === null ? null : front.length,
    projects: shares(program, counts, draws),
    sets: [...counts.values()]
      .sort((a, b) => b.count - a.count || compareChoices(a.choice, b.choice))
      .slice(0, shownSets)
      .map(({ choice, count }) => ({
        choice,
        share: count / draws,
        standardError: standardError(count / draws, draws),
      })),
  };
}

function shares(program: Program, counts: SetCounts, draws: number): readonly ProjectAcceptability[] {
  const taken = new Map<string, number>();
  for (const { choice, count } of counts.values())
    for (const id of chosenIds(program, choice)) taken.set(id, (taken.get(id) ?? 0) + count);
  return program.projects
    .filter(({ bound }) => bound === null)
    .map(({ id }) => {
      const count = taken.get(id) ?? 0;
      const share = count / draws;
      const label = count === draws ? 'core' : count === 0 ? 'out' : 'weights';
      return { id, share, standardError: standardError(share, draws), label };
    });
}
