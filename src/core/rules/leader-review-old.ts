// Promises that the one who owns a project goes through it, where governance.yaml says how often (seed rule 72).
import { daysBetween } from '../model/days.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

type LeaderReviewOldArguments = {
  /** ISO; '' when nobody has. */
  readonly date: string;
  readonly days: number;
  readonly limit: number;
};

const pointer = ['status_report', 'leader_reviewed'];

export const leaderReviewOld = defineRule<'leader-review-old', LeaderReviewOldArguments>({
  code: 'leader-review-old',
  severity: 'warning',
  *check({ projects, governance }, { today }) {
    const limit = governance.reporting?.leader_review_days;
    if (limit === undefined) return;
    for (const project of projects) {
      const { stage, status, status_report: report } = project.card;
      if (status !== 'active' || (stage !== 'planning' && stage !== 'execution')) continue;
      // A report that is missing is told by missing-status-report.
      if (!report) continue;
      const date = report.leader_reviewed;
      const days = date === undefined ? 0 : daysBetween(date, today);
      if (date === undefined) yield { ...missingAt(project, pointer), args: { date: '', days, limit } };
      else if (days > limit) yield { place: valuePlace(project.file, pointer), args: { date, days, limit } };
    }
  },
});
