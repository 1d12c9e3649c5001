// Promises that proposals come from those who may submit, where governance.yaml lists them.
import { valuePlace } from '../model/diagnostic.ts';
import { maySubmit, submitters } from '../model/submitters.ts';
import { defineRule } from './rule.ts';

export const submitterNotAllowed = defineRule({
  code: 'submitter-not-allowed',
  severity: 'warning',
  *check({ projects, governance }) {
    const allowed = submitters(governance);
    for (const { file, card } of projects) {
      const role = card.submitter?.role;
      if (card.status !== 'proposed' || !role || maySubmit(role, allowed)) continue;
      yield { place: valuePlace(file, ['submitter', 'role']), args: { role, allowed } };
    }
  },
});
