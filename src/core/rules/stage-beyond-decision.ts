// Promises that no living project has come further than a meeting has let it. Judged only where meetings have decided
// anything, in the proposal or before it.
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { allDecisions, grantedStage } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { stageNumber } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type StageBeyondDecisionArguments = {
  readonly stage: ChoiceKey;
  /** The stage that is granted, and by which decision; "" when none is. */
  readonly granted: ChoiceKey | '';
  readonly decision: string;
};

export const stageBeyondDecision = defineRule<'stage-beyond-decision', StageBeyondDecisionArguments>({
  code: 'stage-beyond-decision',
  severity: 'error',
  *check(portfolio, { decisions, past }) {
    if (![portfolio, past.policy].some((each) => each && allDecisions(each).length > 0)) return;
    for (const { id, file, card } of liveProjects(portfolio)) {
      if (card.stage === undefined || card.stage === 'idea') continue;
      const granted = grantedStage(decisions.get(id) ?? []);
      if (granted && stageNumber(card.stage) <= stageNumber(granted.stage)) continue;
      const place = valuePlace(file, ['stage']);
      const stage = `stage=${card.stage}` as const;
      if (!granted) yield { place, args: { stage, granted: '', decision: '' } };
      else {
        const related = [valuePlace(granted.by.meeting.file, granted.by.pointer)];
        yield { place, args: { stage, granted: `stage=${granted.stage}`, decision: granted.by.reference }, related };
      }
    }
  },
});
