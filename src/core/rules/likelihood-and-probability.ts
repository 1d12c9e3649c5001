// Promises that one assessment says a thing once: as a level or as a number, never both.
import type { RiskAssessment } from '../../generated/card-types.ts';
import { type Pointer, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

const pairs = [
  ['likelihood', 'probability'],
  ['consequence', 'loss'],
] as const;

export const likelihoodAndProbability = defineRule({
  code: 'likelihood-and-probability',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, risk] of numbered(card.risks)) {
        for (const [at, level, number] of doubles(risk, ['risks', index])) {
          yield {
            place: valuePlace(file, [...at, number]),
            args: { risk: risk.event ?? risk.id ?? '', level, number },
          };
        }
        for (const [at, level, number] of doubles(risk.after_measures, ['risks', index, 'after_measures'])) {
          yield {
            place: valuePlace(file, [...at, number]),
            args: { risk: risk.event ?? risk.id ?? '', level, number },
          };
        }
      }
    }
  },
});

function doubles(assessment: RiskAssessment | undefined, at: Pointer) {
  return pairs
    .filter(([level, number]) => assessment?.[level] !== undefined && assessment[number] !== undefined)
    .map(([level, number]) => [at, level, number] as const);
}
