// Promises that everyone can read why a project is on hold, stopped or rejected.
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const statusWithoutReason = defineRule({
  code: 'status-without-reason',
  severity: 'error',
  *check({ projects }) {
    for (const { file, card } of projects) {
      const { status, status_reason: reason } = card;
      if (reason || (status !== 'on_hold' && status !== 'stopped' && status !== 'rejected')) continue;
      yield {
        place: valuePlace(file, ['status']),
        subject: ['status_reason'],
        args: { status: `status=${status}` as const },
      };
    }
  },
});
