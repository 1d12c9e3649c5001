// Promises that the secretariat covers the six roles that prepare a case well (seed rule 10), where its members are listed.
import type { SecretariatRole } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

const asked: readonly SecretariatRole[] = [
  'council_leader',
  'coordinator',
  'it_leader',
  'enterprise_architect',
  'records_manager',
  'organisation_development',
];

export const secretariatIncomplete = defineRule<'secretariat-incomplete', { readonly missing: readonly ChoiceKey[] }>({
  code: 'secretariat-incomplete',
  severity: 'warning',
  *check(portfolio) {
    const members = portfolio.governance.secretariat?.members;
    if (!members) return;
    const covered = new Set([...numbered(members)].map(([, { role }]) => role));
    const missing = asked.filter((role) => !covered.has(role)).map((role) => `secretariat_role=${role}` as const);
    if (missing.length === 0) return;
    const place = keyPlace(configurationFile(portfolio, 'governance'), ['secretariat', 'members']);
    yield { place, args: { missing } };
  },
});
