// Promises that a light for cost or time does not say something else than the plan does against what was last approved: never better,
// and never worse without a cause.
import type { Colour, Light } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { type SuggestedLight, suggestedLights } from '../model/suggested-lights.ts';
import { defineRule } from './rule.ts';

export interface DisagreeingLight extends Readonly<Record<string, string | number>> {
  readonly light: 'cost' | 'time';
  readonly than: 'better' | 'worse';
  readonly stated: ChoiceKey;
  readonly suggested: ChoiceKey;
  /** Amounts for cost, ISO dates for time. */
  readonly approved: number | string;
  readonly planned: number | string;
  /** Percent over the approved cost, or months after the approved end, with one decimal. */
  readonly over: number;
  /** "2026-09-17/V1". */
  readonly decision: string;
}

const lights = ['cost', 'time'] as const;
const gravity: readonly Colour[] = ['green', 'yellow', 'red'];

export const lightDisagrees = defineRule<'light-disagrees', DisagreeingLight>({
  code: 'light-disagrees',
  severity: 'warning',
  *check(portfolio, { past }) {
    for (const { id, file, card } of liveProjects(portfolio)) {
      const baseline = past.baselines.get(id);
      if (!baseline) continue;
      const suggested = suggestedLights(card, baseline, portfolio.strategy);
      for (const light of lights) {
        const args = disagreement(light, card.status_report?.[light], suggested[light], baseline.decision);
        if (args) yield { place: valuePlace(file, ['status_report', light, 'colour']), args };
      }
    }
  },
});

function disagreement(
  light: 'cost' | 'time',
  stated: Light | undefined,
  suggested: SuggestedLight | null,
  decision: string,
): DisagreeingLight | null {
  if (stated?.colour === undefined || suggested === null) return null;
  const difference = gravity.indexOf(stated.colour) - gravity.indexOf(suggested.colour);
  const isExplained = difference > 0 && stated.comment !== undefined;
  if (difference === 0 || isExplained) return null;
  return { light, than: difference < 0 ? 'better' : 'worse', ...inWords(stated.colour, suggested), decision };
}

function inWords(stated: Colour, { colour, approved, planned, over }: SuggestedLight) {
  const oneDecimal = Math.round(over * 10) / 10;
  return {
    stated: `colour=${stated}`,
    suggested: `colour=${colour}`,
    approved,
    planned,
    over: oneDecimal,
  } as const;
}
