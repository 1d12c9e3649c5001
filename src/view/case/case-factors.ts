// What makes IT projects succeed (HIT), as the card rates it: the weak ones first.
import { isRiskyContract } from '../../core/risk/success-factor-pattern.ts';
import { successFactorNames } from '../../core/risk/success-factor-share.ts';
import type { SuccessFactorName } from '../../generated/card-types.ts';
import type { CaseBasis } from './case-basis.ts';

export interface RatedFactor {
  readonly factor: SuccessFactorName;
  /** 1 to 5. */
  readonly score: number;
  readonly reason: string | null;
}

export interface CaseFactors {
  /** 1 or 2, the weakest first. */
  readonly weak: readonly RatedFactor[];
  /** 3. */
  readonly middle: readonly RatedFactor[];
  readonly strong: readonly RatedFactor[];
  readonly unrated: readonly SuccessFactorName[];
  /** One supplier on fixed price, and a customer who is weak at steering. */
  readonly isRiskyContract: boolean;
}

const weakest = 2;

export function caseFactors({ project: { card } }: Pick<CaseBasis, 'project'>): CaseFactors {
  const rated = successFactorNames.flatMap((factor): readonly RatedFactor[] => {
    const given = card.success_factors?.[factor];
    return given?.score === undefined ? [] : [{ factor, score: given.score, reason: given.reason ?? null }];
  });
  const known = new Set(rated.map(({ factor }) => factor));
  return {
    weak: rated.filter(({ score }) => score <= weakest).sort((a, b) => a.score - b.score),
    middle: rated.filter(({ score }) => score === weakest + 1),
    strong: rated.filter(({ score }) => score > weakest + 1),
    unrated: successFactorNames.filter((factor) => !known.has(factor)),
    isRiskyContract: isRiskyContract(card),
  };
}
