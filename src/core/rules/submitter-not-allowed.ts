// Promises that proposals come from those who may submit, where governance.yaml lists them.
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const submitterNotAllowed = defineRule({
  code: 'submitter-not-allowed',
  severity: 'warning',
  *check({ projects, governance }) {
    const allowed = (governance.may_submit ?? []).filter((role) => role !== undefined);
    if (allowed.length === 0) return;
    const names = new Set(allowed.map(plain));
    for (const { file, card } of projects) {
      const role = card.submitter?.role;
      if (card.status !== 'proposed' || !role || names.has(plain(role))) continue;
      yield { place: valuePlace(file, ['submitter', 'role']), args: { role, allowed } };
    }
  },
});

/** "Rektor" and "rektor " are the same role. */
function plain(role: string): string {
  return role.trim().toLowerCase();
}
