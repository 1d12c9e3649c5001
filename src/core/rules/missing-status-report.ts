// Promises that a project under way reports its status: a warning while it is planned, an error from execution on.

import { demands } from '../model/demands.ts';
import type { Severity } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { reportsStatus } from '../model/reports-status.ts';
import { defineRule } from './rule.ts';

export const missingStatusReport = defineRule({
  code: 'missing-status-report',
  severity: 'error',
  *check(portfolio) {
    for (const project of portfolio.projects) {
      const { stage, status_report: report } = project.card;
      if (report || !stage || !reportsStatus(project.card) || !demands(portfolio, project.card, 'planning')) continue;
      const severity: Severity = stage === 'planning' ? 'warning' : 'error';
      yield { ...missingAt(project, ['status_report']), args: { stage: `stage=${stage}` as const }, severity };
    }
  },
});
