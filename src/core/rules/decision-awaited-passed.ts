// Promises that the cards are true about what they wait for: a decision that should have come is told of, or has a new date (seed rule 42).
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

type DecisionAwaitedPassedArguments = {
  readonly type: ChoiceKey;
  readonly date: string;
  /** '' when the card does not say. */
  readonly body: string;
};

export const decisionAwaitedPassed = defineRule<'decision-awaited-passed', DecisionAwaitedPassedArguments>({
  code: 'decision-awaited-passed',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, { type, date, body = '' }] of numbered(card.time?.decisions_awaited)) {
        if (date === undefined || type === undefined || date >= today) continue;
        yield {
          place: valuePlace(file, ['time', 'decisions_awaited', index, 'date']),
          args: { type: `awaited_type=${type}`, date, body },
        };
      }
    }
  },
});
