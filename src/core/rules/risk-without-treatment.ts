// Promises that from planning on something is done about every serious threat. An orange one may be accepted or watched; a red one
// may not, because red means that it must be treated.
import type { Risk } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { demands } from '../model/demands.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { riskColour } from '../risk/risk-colour.ts';
import { defineRule } from './rule.ts';

export const riskWithoutTreatment = defineRule<
  'risk-without-treatment',
  { readonly risk: string; readonly colour: ChoiceKey }
>({
  code: 'risk-without-treatment',
  severity: 'error',
  *check(portfolio) {
    for (const project of portfolio.projects.filter(({ card }) => demands(portfolio, card, 'planning'))) {
      for (const [index, risk] of numbered(project.card.risks)) {
        if (risk.type === 'opportunity' || risk.status === 'no_longer_relevant') continue;
        const colour = riskColour(risk, portfolio.strategy);
        if ((colour !== 'orange' && colour !== 'red') || isTreated(risk, colour)) continue;
        const args = { risk: risk.event ?? risk.id ?? '', colour: `matrix_colour=${colour}` } as const;
        yield { ...missingAt(project, ['risks', index, 'actions']), args };
      }
    }
  },
});

function isTreated({ actions = [], strategy }: Risk, colour: 'orange' | 'red'): boolean {
  const isAccepted = strategy === 'accept' || strategy === 'monitor';
  return actions.some((action) => action && action.status !== 'dropped') || (colour === 'orange' && isAccepted);
}
