// Promises that no living project has come further than a meeting has let it. Judged only where meetings have decided anything, in the
// proposal or before it. An approval that is worth nothing, and is told as an error itself, explains the stage, and is enough.
import type { Stage } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { findBody } from '../council/body-level.ts';
import { isWorthNothing, type JudgedDecision } from '../council/judged-decisions.ts';
import { allDecisions, grantedStage } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { stageNumber } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type StageBeyondDecisionArguments = {
  readonly stage: ChoiceKey;
  /** The stage that is granted, and by which decision; "" when none is. */
  readonly granted: ChoiceKey | '';
  readonly decision: string;
  /** An approval that would have opened the stage, had it been the body's to give, and the name of the body that decides; "" for none. */
  readonly worthless: string;
  readonly decides: string;
};

export const stageBeyondDecision = defineRule<'stage-beyond-decision', StageBeyondDecisionArguments>({
  code: 'stage-beyond-decision',
  severity: 'error',
  *check(portfolio, { decisions, decisionsOrTold, judged, past }) {
    if (![portfolio, past.policy].some((each) => each && allDecisions(each).length > 0)) return;
    for (const { id, file, card } of liveProjects(portfolio)) {
      if (card.stage === undefined || card.stage === 'idea') continue;
      const granted = grantedStage(decisions.get(id) ?? []);
      if (isWithin(card.stage, granted) || isWithin(card.stage, grantedStage(decisionsOrTold.get(id) ?? []))) continue;
      const place = valuePlace(file, ['stage']);
      const stage = `stage=${card.stage}` as const;
      const empty = worthlessApproval(portfolio, judged, id, card.stage);
      if (!granted) yield { place, args: { stage, granted: '', decision: '', ...empty } };
      else {
        const related = [valuePlace(granted.by.meeting.file, granted.by.pointer)];
        yield {
          place,
          args: { stage, granted: `stage=${granted.stage}`, decision: granted.by.reference, ...empty },
          related,
        };
      }
    }
  },
});

function isWithin(stage: Stage, granted: ReturnType<typeof grantedStage>): boolean {
  return granted !== null && stageNumber(stage) <= stageNumber(granted.stage);
}

/** The last one: an amount that has grown since can have made it so. */
function worthlessApproval(
  portfolio: Portfolio,
  judged: readonly JudgedDecision[],
  id: string,
  stage: Stage,
): Pick<StageBeyondDecisionArguments, 'worthless' | 'decides'> {
  const found = judged.findLast(
    (each) => each.decision.card === id && isWorthNothing(each) && grantedStage([each])?.stage === stage,
  );
  const decides = found?.route?.bodies.at(-1);
  return { worthless: found?.reference ?? '', decides: findBody(portfolio, decides)?.name ?? decides ?? '' };
}
