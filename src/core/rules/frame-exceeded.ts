// Promises that no living project is planned to cost more than the last frame that a meeting gave it. An error until the case is on an
// agenda: from then on it is a warning, and the meeting's to decide. A frame that nobody could give is told where it stands, and is enough.
import type { DecisionType } from '../../generated/card-types.ts';
import { aboveFrame, grantedFrame } from '../council/granted-frame.ts';
import type { JudgedDecision } from '../council/judged-decisions.ts';
import { comingCases } from '../meetings/coming-cases.ts';
import type { CardDecision } from '../model/decisions.ts';
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
  *check(portfolio, { judged, decisions, decisionsOrTold, today }) {
    const coming = comingCases(portfolio, today);
    for (const project of liveProjects(portfolio)) {
      const { id, card } = project;
      const frame = grantedFrame(among(judged, decisions.get(id)));
      const above = aboveFrame(card, frame);
      if (frame === null || above === 0) continue;
      const told = among(judged, decisionsOrTold.get(id)).map((each) => ({ ...each, standing: 'decides' as const }));
      if (aboveFrame(card, grantedFrame(told)) === 0) continue;
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

function among(judged: readonly JudgedDecision[], counted: readonly CardDecision[] = []): readonly JudgedDecision[] {
  const wanted = new Set(counted.map(({ decision }) => decision));
  return judged.filter((each) => wanted.has(each.decision));
}

function asksForMoney(type: DecisionType | undefined): boolean {
  return type === 'change' || type === 'budget';
}
