// Promises that a project under way reports its status: a warning while it is planned and while the decision that opened its stage is
// no older than a report may be, since nobody can report on what has just begun; an error from then on.
import type { Stage } from '../../generated/card-types.ts';
import { daysBetween } from '../model/days.ts';
import { type CardDecision, grantedStage } from '../model/decisions.ts';
import { demands } from '../model/demands.ts';
import type { Severity } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { reportsStatus } from '../model/reports-status.ts';
import { defineRule } from './rule.ts';

export const missingStatusReport = defineRule({
  code: 'missing-status-report',
  severity: 'error',
  *check(portfolio, { decisions, today }) {
    const limit = portfolio.governance.reporting?.max_age_days ?? 120;
    for (const project of portfolio.projects) {
      const { stage, status_report: report } = project.card;
      if (report || !stage || !reportsStatus(project.card) || !demands(portfolio, project.card, 'planning')) continue;
      const days = daysSinceOpened(stage, decisions.get(project.id) ?? [], today);
      const isFresh = days !== null && days <= limit;
      const severity: Severity = stage === 'planning' || isFresh ? 'warning' : 'error';
      yield { ...missingAt(project, ['status_report']), args: { stage: `stage=${stage}` as const }, severity };
    }
  },
});

/** Null when no decision has opened the stage. */
function daysSinceOpened(stage: Stage, decisions: readonly CardDecision[], today: string): number | null {
  const granted = grantedStage(decisions);
  return granted?.stage === stage ? daysBetween(granted.by.date, today) : null;
}
