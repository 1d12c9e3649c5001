// How many levels the strategy gives likelihood and consequence; five where it gives none.
import type { RiskSettings } from '../../generated/card-types.ts';

interface RiskScaleSteps {
  readonly likelihood: number;
  readonly consequence: number;
}

export function riskScaleSteps(risk: RiskSettings | undefined): RiskScaleSteps {
  return { likelihood: risk?.likelihood?.length ?? 5, consequence: risk?.consequence?.length ?? 5 };
}
