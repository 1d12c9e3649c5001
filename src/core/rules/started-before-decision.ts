// Promises that nothing is carried out before the law or the money that it waits for is in place (seed rule 42).
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type StartedBeforeDecisionArguments = {
  readonly type: ChoiceKey;
  readonly date: string;
  /** '' when the card does not say. */
  readonly body: string;
  readonly stage: ChoiceKey;
};

export const startedBeforeDecision = defineRule<'started-before-decision', StartedBeforeDecisionArguments>({
  code: 'started-before-decision',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (!card.stage || !reached(card.stage, 'execution')) continue;
      for (const [index, { type, date, body = '' }] of numbered(card.time?.decisions_awaited)) {
        if (date === undefined || type === undefined || date <= today) continue;
        yield {
          place: valuePlace(file, ['time', 'decisions_awaited', index, 'date']),
          args: { type: `awaited_type=${type}`, date, body, stage: `stage=${card.stage}` },
        };
      }
    }
  },
});
