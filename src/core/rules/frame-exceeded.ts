// Promises that no living project is planned to cost more than the last frame that a meeting gave it. An error until the case is on an
// agenda: from then on it is a warning, and the meeting's to decide. Money for working out a concept or a plan is no frame for the project.
import type { DecisionType } from '../../generated/card-types.ts';
import { aboveFrame, grantedFrame } from '../council/granted-frame.ts';
import { comingCases } from '../meetings/coming-cases.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

type FrameExceededArguments = {
  /** Whole units of the currency. */
  readonly cost: number;
  readonly frame: number;
  readonly decision: string;
  /** The meeting that is to treat it, ISO; "" when none is. */
  readonly meeting: string;
};

export const frameExceeded = defineRule<'frame-exceeded', FrameExceededArguments>({
  code: 'frame-exceeded',
  severity: 'error',
  *check(portfolio, { judged, decisions, today }) {
    const coming = comingCases(portfolio, today);
    for (const project of liveProjects(portfolio)) {
      const { id, card } = project;
      const counted = new Set(decisions.get(id)?.map(({ decision }) => decision));
      const frame = grantedFrame(judged.filter((each) => counted.has(each.decision)));
      const above = aboveFrame(card, frame);
      if (frame === null || above === 0) continue;
      const onAgenda = coming.find((each) => each.card === id && asksForMoney(each.type ?? card.request?.type));
      const { meeting, pointer, reference } = frame.by;
      yield {
        ...missingAt(project, ['cost', 'project']),
        args: { cost: frame.amount + above, frame: frame.amount, decision: reference, meeting: onAgenda?.date ?? '' },
        related: [valuePlace(meeting.file, [...pointer, 'frame']), ...(onAgenda ? [onAgenda.place] : [])],
        ...(onAgenda && { severity: 'warning' }),
      };
    }
  },
});

function asksForMoney(type: DecisionType | undefined): boolean {
  return type === 'change' || type === 'budget';
}
