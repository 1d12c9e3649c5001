// Promises that the levels of a risk exist on the strategy's scales. Without scales in the strategy there are five levels.
import type { Risk } from '../../generated/card-types.ts';
import { type Pointer, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { riskScaleSteps } from '../model/risk-scale-steps.ts';
import { defineRule } from './rule.ts';

type Scale = 'likelihood' | 'consequence';

export const riskLevelOutsideScale = defineRule({
  code: 'risk-level-outside-scale',
  severity: 'error',
  *check(portfolio) {
    const steps = riskScaleSteps(portfolio.strategy.risk);
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, risk] of numbered(card.risks)) {
        for (const { pointer, scale, level } of levels(risk)) {
          if (level === undefined || level <= steps[scale]) continue;
          yield {
            place: valuePlace(file, ['risks', index, ...pointer]),
            args: { risk: risk.id, field: pointer.join('.'), level, steps: steps[scale] },
          };
        }
      }
    }
  },
});

function levels(risk: Risk): readonly { pointer: Pointer; scale: Scale; level: number | undefined }[] {
  return (['likelihood', 'consequence'] as const).flatMap((scale) => [
    { pointer: [scale], scale, level: risk[scale] },
    { pointer: ['after_measures', scale], scale, level: risk.after_measures?.[scale] },
  ]);
}
