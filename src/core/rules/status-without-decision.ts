// Promises that a status that a meeting decides agrees with the meetings: a stop or a rejection is decided, what is under way has been
// let in and has not been stopped, and what is completed was let into its end. A living project that stands in a stage that nobody has
// let it into is told by stage-beyond-decision, and a decision that is worth nothing where it stands.
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { allDecisions, type CardDecision, grantedStage, isApproval } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import type { Card } from '../model/portfolio.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

type StatusWithoutDecisionArguments = {
  readonly status: ChoiceKey;
  /** The decision that says the opposite; "" when no decision says anything. */
  readonly decision: string;
};

export const statusWithoutDecision = defineRule<'status-without-decision', StatusWithoutDecisionArguments>({
  code: 'status-without-decision',
  severity: 'error',
  *check(portfolio, { decisions, decisionsOrTold, past }) {
    if (![portfolio, past.policy].some((each) => each && allDecisions(each).length > 0)) return;
    for (const { id, file, card } of portfolio.projects) {
      if (!card.status) continue;
      const about = decisions.get(id) ?? [];
      const place = valuePlace(file, ['status']);
      const status = `status=${card.status}` as const;
      if (isDecided(card, about) || isDecided(card, decisionsOrTold.get(id) ?? [])) continue;
      const against = saysOpposite(card, about);
      if (against) {
        yield {
          place,
          args: { status, decision: against.reference },
          related: [valuePlace(against.meeting.file, against.pointer)],
        };
      } else yield { place, args: { status, decision: '' } };
    }
  },
});

function isDecided(card: Card, about: readonly CardDecision[]): boolean {
  return !saysOpposite(card, about) && !lacksDecision(card, about);
}

function saysOpposite({ status }: Card, about: readonly CardDecision[]): CardDecision | undefined {
  return status === 'active' ? endedBy(about) : undefined;
}

function lacksDecision({ status, stage = 'idea' }: Card, about: readonly CardDecision[]): boolean {
  if (status === 'stopped' || status === 'rejected') return !about.some(ends);
  if (status === 'active') return stage === 'idea' && !about.some(({ decision }) => isApproval(decision));
  return status === 'completed' && !reached(grantedStage(about)?.stage, 'closing');
}

/** The last word about a project, when it is that the project is over. */
function endedBy(about: readonly CardDecision[]): CardDecision | undefined {
  const last = about.findLast(({ decision }) => decision.outcome !== 'postponed');
  return last && ends(last) ? last : undefined;
}

function ends({ decision }: CardDecision): boolean {
  const { type, outcome } = decision;
  if (type === 'stop' && isApproval(decision)) return true;
  return outcome === 'stopped' || (outcome === 'rejected' && type !== 'budget' && type !== 'change' && type !== 'stop');
}
