// The best set within the frame, as a report takes it in when it was asked for.
import type { MemberRankings } from '../../core/robust/member-rankings.ts';
import type { RobustRanking } from '../../core/robust/robust-result.ts';
import type { OffPlan } from '../../core/select/explain/off-plan.ts';
import type { MemberChoice } from '../../core/select/member-choices.ts';
import type { Selection } from '../../core/select/selection.ts';

export interface ChosenFacts {
  readonly selection: Selection;
  readonly members: readonly MemberChoice[];
  /** What stands in the way of those that the best set does not start as planned. */
  readonly offPlan?: readonly OffPlan[];
  /** How sure the order of the list is. */
  readonly robust?: RobustRanking;
  /** The list by each member's own weights; null when nobody has any. */
  readonly memberLists?: MemberRankings | null;
}
