import { conditionNotFollowedUp } from '../../../src/core/rules/condition-not-followed-up.ts';
import type { Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const decided = (card: Project, status: 'held' | 'planned' = 'held') =>
  portfolioOf({
    projects: { a: card },
    meetings: {
      '2026-09-17': {
        status,
        decisions: [
          { id: 'V1', card: 'a', outcome: 'approved_with_conditions', conditions: [{ text: 'X' }, { text: 'Y' }] },
        ],
      },
    },
  });
const told = { decision: '2026-09-17/V1', count: 2 };

testRule(conditionNotFollowedUp, {
  'no conditions on the card': { portfolio: decided({}), finds: [['a.yaml#', told]] },
  'those of another decision': {
    portfolio: decided({ conditions: [{ decision: '2026-06-11/V1', text: 'X' }] }),
    finds: [['a.yaml#', told]],
  },
  'one of them is there': { portfolio: decided({ conditions: [{ decision: '2026-09-17/V1', text: 'X' }] }), finds: [] },
  'a project that is over': { portfolio: decided({ status: 'stopped' }), finds: [] },
  'a meeting that is not held': { portfolio: decided({}, 'planned'), finds: [] },
});
