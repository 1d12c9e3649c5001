import { secretariatIncomplete } from '../../../src/core/rules/secretariat-incomplete.ts';
import type { SecretariatRole } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const secretariatOf = (...roles: SecretariatRole[]) =>
  portfolioOf({ governance: { secretariat: { members: roles.map((role) => ({ role })) } } });

testRule(secretariatIncomplete, {
  'no architect and nobody from the archive': {
    portfolio: secretariatOf('council_leader', 'coordinator', 'it_leader', 'organisation_development', 'other'),
    finds: [
      [
        'governance.yaml#/secretariat/members',
        { missing: ['secretariat_role=enterprise_architect', 'secretariat_role=records_manager'] },
      ],
    ],
  },
  'all six': {
    portfolio: secretariatOf(
      'organisation_development',
      'records_manager',
      'enterprise_architect',
      'it_leader',
      'coordinator',
      'council_leader',
    ),
    finds: [],
  },
  'members that nobody has listed': {
    portfolio: portfolioOf({ governance: { secretariat: { budget_per_year: 500000 } } }),
    finds: [],
  },
});
