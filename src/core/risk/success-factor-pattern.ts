// The pattern across projects in what makes IT projects succeed (HIT): which factors are weak, and where.
import type { SuccessFactorName } from '../../generated/card-types.ts';
import type { Card, Project } from '../model/portfolio.ts';
import { successFactorNames } from './success-factor-share.ts';

export interface FactorPattern {
  readonly factor: SuccessFactorName;
  readonly rated: number;
  /** Mean of the ratings, 1–5; null when nobody has rated it. */
  readonly mean: number | null;
  /** Ids of projects that rate it 1 or 2, the weakest first. */
  readonly weak: readonly string[];
}

const weakest = 2;

export function successFactorPattern(projects: readonly Project[]): readonly FactorPattern[] {
  return successFactorNames.map((factor) => {
    const scored = projects.flatMap(({ id, card }) => {
      const score = card.success_factors?.[factor]?.score;
      return score === undefined ? [] : [{ id, score }];
    });
    return {
      factor,
      rated: scored.length,
      mean: scored.length === 0 ? null : scored.reduce((sum, { score }) => sum + score, 0) / scored.length,
      weak: scored
        .filter(({ score }) => score <= weakest)
        .sort((a, b) => a.score - b.score)
        .map(({ id }) => id),
    };
  });
}

/** One supplier on fixed price, steered by a customer who is weak at it: works much worse than any of the three alone (seed rule 71). */
export function isRiskyContract({ contract, success_factors }: Card): boolean {
  const competence = success_factors?.customer_competence?.score;
  const oneSupplier = contract?.suppliers?.length === 1;
  return contract?.form === 'fixed_price' && oneSupplier && competence !== undefined && competence <= weakest;
}
