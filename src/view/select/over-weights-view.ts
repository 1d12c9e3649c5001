// How sure the set is when the criteria are weighed otherwise: each project's share of the draws, and the sets that are best most often.
import { byIdOf } from '../../core/model/code-point-order.ts';
import { chosenIds } from '../../core/select/chosen-projects.ts';
import type { BestOverWeights, ProjectAcceptability } from '../../core/select/explain/best-over-weights.ts';
import { exchanged } from '../../core/select/explain/choice-prices.ts';
import type { Program } from '../../core/select/program/program.ts';
import type { BestChoice } from '../../core/select/solve/best-choice.ts';

export interface OverWeightsView extends Omit<BestOverWeights, 'projects' | 'sets'> {
  /** The surest first. */
  readonly rows: readonly ProjectAcceptability[];
  readonly sets: readonly FrequentSet[];
  /** The largest of them all. */
  readonly standardError: number;
}

/** A set that is best in some of the draws, as an exchange from the one chosen. */
export interface FrequentSet {
  readonly share: number;
  readonly standardError: number;
  /** By id. */
  readonly ids: readonly string[];
  readonly out: readonly string[];
  readonly in: readonly string[];
  /** Other starts of the same projects. */
  readonly isSame: boolean;
}

export function overWeightsView(
  program: Program,
  best: BestChoice,
  { projects, sets, ...facts }: BestOverWeights,
): OverWeightsView {
  return {
    ...facts,
    rows: [...projects].sort((a, b) => b.share - a.share || byIdOf(a, b)),
    sets: sets.map(({ choice, ...set }) => {
      const change = exchanged(program, best.choice, choice);
      const isSame = change.out.length + change.in.length === 0;
      return { ...set, ids: [...chosenIds(program, choice)], ...change, isSame };
    }),
    standardError: projects.reduce((most, { standardError }) => Math.max(most, standardError), 0),
  };
}
