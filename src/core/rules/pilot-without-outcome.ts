// Promises that a pilot ends with an answer: nobody calls it done before it is discarded, adjusted or scaled up.
import { valuePlace } from '../model/diagnostic.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

export const pilotWithoutOutcome = defineRule({
  code: 'pilot-without-outcome',
  severity: 'error',
  *check({ projects }) {
    for (const { file, card } of projects) {
      const { form, stage = 'idea', status, pilot } = card;
      const isDone = reached(stage, 'closing') && status !== 'stopped' && status !== 'rejected';
      if (form !== 'pilot' || !isDone || (pilot?.outcome ?? 'open') !== 'open') continue;
      const place = valuePlace(file, pilot?.outcome === undefined ? ['stage'] : ['pilot', 'outcome']);
      yield { place, subject: ['pilot', 'outcome'], args: { stage: `stage=${stage}` as const } };
    }
  },
});
