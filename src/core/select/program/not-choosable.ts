// Why a project in the list cannot be chosen yet: every reason there is, so that all of them can be mended at once.
import { costByYear } from '../../economics/cost-by-year.ts';
import type { NotChoosable } from './program.ts';
import { type Candidate, isStartPast } from './start-options.ts';

interface ChoosableFacts {
  readonly firstYear: number;
  /** Some year has a frame. */
  readonly isMoneyLimited: boolean;
}

/** Bound projects are always in the programme; what they lack is told. Where no money is limited, cost need not be known. */
export function notChoosable(
  candidate: Candidate,
  { firstYear, isMoneyLimited }: ChoosableFacts,
): readonly NotChoosable[] {
  const {
    card,
    ranked: { outside, riskAdjusted, cost },
  } = candidate;
  if (outside !== null) return [];
  return [
    ...(riskAdjusted === null ? (['unscored'] as const) : []),
    ...(costByYear(card) !== null || !isMoneyLimited
      ? []
      : cost === null
        ? (['unknown_cost'] as const)
        : (['no_years'] as const)),
    ...(isStartPast(candidate, firstYear) ? (['start_past'] as const) : []),
  ];
}
