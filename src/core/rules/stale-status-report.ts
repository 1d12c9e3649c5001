// Promises that the council sees fresh status: no report is older than governance.reporting.max_age_days, 120 when nothing is said.
import { daysBetween } from '../model/days.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { reportsStatus } from '../model/reports-status.ts';
import { defineRule } from './rule.ts';

export const staleStatusReport = defineRule({
  code: 'stale-status-report',
  severity: 'warning',
  *check({ projects, governance }, { today }) {
    const limit = governance.reporting?.max_age_days ?? 120;
    for (const { file, card } of projects) {
      const date = card.status_report?.date;
      if (!date || !reportsStatus(card)) continue;
      const days = daysBetween(date, today);
      if (days > limit) yield { place: valuePlace(file, ['status_report', 'date']), args: { date, days, limit } };
    }
  },
});
