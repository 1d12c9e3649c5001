// What was decided lately about projects, for the public: the last meeting that decided anything, and whatever others have decided since.
import { findBody } from '../../core/council/body-level.ts';
import { isWorthNothing, judgedDecisions } from '../../core/council/judged-decisions.ts';
import { isApproval } from '../../core/model/decisions.ts';
import { stageGrantedBy } from '../../core/model/stage.ts';
import type { Stage } from '../../generated/card-types.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type PublicDecisionFields, publicDecisionFields, publicFields } from './public-fields.ts';

export interface PublicDecisions {
  /** ISO. */
  readonly date: string;
  /** The name of the body that met. */
  readonly body: string | null;
  readonly decisions: readonly PublicDecision[];
}

export interface PublicDecision extends PublicDecisionFields {
  readonly title: string;
  /** The stage that an approval opens. */
  readonly opens: Stage | null;
  /** True when another body has the last word. */
  readonly isAdvice: boolean;
  /** The name of the body that has the last word; null when nobody has said. */
  readonly decider: string | null;
}

/** The oldest first. What has been stopped or rejected is told elsewhere. */
export function publicDecisions({
  portfolio,
  today,
}: Pick<ReportFacts, 'portfolio' | 'today'>): readonly PublicDecisions[] {
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, publicFields(card)]));
  const about = judgedDecisions(portfolio, today).filter(({ decision, standing }) => {
    const status = cards.get(decision.card ?? '')?.status;
    const isTold = status !== undefined && status !== 'stopped' && status !== 'rejected';
    return isTold && (standing === 'decides' || standing === 'recommends');
  });
  const councils = about.filter(({ decider }) => decider?.kind === 'council');
  const since = (councils.length > 0 ? councils : about)
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (since === undefined) return [];
  const late = about.filter(({ date }) => date >= since);
  const meetings = [...new Set(late.map(({ meeting }) => meeting))];
  return meetings.map((meeting) => {
    const here = late.filter((each) => each.meeting === meeting);
    return {
      date: here[0]?.date ?? since,
      body: here.find(({ decision }) => decision.body === undefined)?.decider?.name ?? null,
      decisions: here.map((each) => {
        const fields = publicDecisionFields(each.decision);
        return {
          ...fields,
          title: cards.get(each.decision.card ?? '')?.title ?? each.decision.card ?? '–',
          opens: fields.grants ?? stageGrantedBy(fields.type ?? undefined),
          isAdvice: isApproval(each.decision) && isWorthNothing(each),
          decider: findBody(portfolio, each.route?.bodies.at(-1))?.name ?? null,
        };
      }),
    };
  });
}
