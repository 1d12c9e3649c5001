// The best set within the frame, as a report takes it in when it was asked for.
import type { MemberChoice } from '../../core/select/member-choices.ts';
import type { Selection } from '../../core/select/selection.ts';

export interface ChosenFacts {
  readonly selection: Selection;
  readonly members: readonly MemberChoice[];
}
