// True when the sector leader was heard about what has been approved since: what was said then is no answer to a change of it.
import type { JudgedDecision } from '../../core/council/judged-decisions.ts';
import { isApproval } from '../../core/model/decisions.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { DecisionType } from '../../generated/card-types.ts';

export function isHeardBefore(
  { id, card }: Pick<Project, 'id' | 'card'>,
  type: DecisionType | null,
  judged: readonly JudgedDecision[],
): boolean {
  const heard = card.anchoring?.sector_leader?.heard;
  if (type !== 'change' || heard === undefined) return false;
  return judged.some(
    ({ decision, standing, date }) =>
      decision.card === id && standing === 'decides' && isApproval(decision) && date > heard,
  );
}
