// Promises that a project that has grown, one change after another, is seen as a whole (seed rule 64): 20 percent more than was approved,
// and two changes or more since.
import { type CardDecision, isApproval } from '../model/decisions.ts';
import { keyPlace, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Baseline } from '../model/past.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { defineRule } from './rule.ts';

type ScopeGrowsArguments = {
  readonly approved: number;
  readonly cost: number;
  readonly percent: number;
  readonly changes: number;
  /** "2026-09-17/V1". */
  readonly decision: string;
};

const growth = 20;
const fewestChanges = 2;

export const scopeGrows = defineRule<'scope-grows', ScopeGrowsArguments>({
  code: 'scope-grows',
  severity: 'warning',
  *check(portfolio, { decisions, past }) {
    for (const { id, file, card } of liveProjects(portfolio)) {
      const since = sinceApproval(decisions.get(id) ?? []);
      const cost = plannedCost(card);
      const approved = since && approvedCost(since.approval, past.baselines.get(id));
      if (!since || !approved || cost === null || since.changes < fewestChanges) continue;
      const percent = (100 * (cost - approved)) / approved;
      if (percent < growth) continue;
      const { approval, changes } = since;
      yield {
        place: keyPlace(file, ['cost']),
        args: { approved, cost, percent, changes, decision: approval.reference },
        related: [valuePlace(approval.meeting.file, approval.pointer)],
      };
    }
  },
});

/** The last approval that is not a change, and how many changes have been approved since. */
function sinceApproval(
  decisions: readonly CardDecision[],
): { readonly approval: CardDecision; readonly changes: number } | null {
  const approved = decisions.filter(({ decision }) => isApproval(decision) && decision.type !== 'stop');
  const at = approved.findLastIndex(({ decision }) => decision.type !== 'change');
  const approval = approved[at];
  return approval ? { approval, changes: approved.length - at - 1 } : null;
}

/** The frame that the meeting gave; else, where the past knows, what the card said then. */
function approvedCost({ decision, reference }: CardDecision, baseline: Baseline | undefined): number | null {
  return decision.frame ?? (baseline?.decision === reference ? baseline.cost : null);
}
