import { unknownDecision } from '../../../src/core/rules/unknown-decision.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const meetings = { '2026-09-17': { decisions: [{ id: 'V1', outcome: 'approved_with_conditions' as const }] } };

testRule(unknownDecision, {
  'a decision that no meeting made': {
    portfolio: portfolioOf({
      meetings,
      projects: { a: { conditions: [{ text: 'x' }, { text: 'y', decision: '2026-09-17/V2' }] } },
    }),
    finds: [['a.yaml#/conditions/1/decision', { id: '2026-09-17/V2', suggestion: '2026-09-17/V1' }]],
  },
  'a decision that a meeting made': {
    portfolio: portfolioOf({ meetings, projects: { a: { conditions: [{ text: 'y', decision: '2026-09-17/V1' }] } } }),
    finds: [],
  },
  'silent while no meeting has decided anything': {
    portfolio: portfolioOf({
      meetings: { '2026-12-10': {} },
      projects: { a: { conditions: [{ text: 'y', decision: '2026-09-17/V1' }] } },
    }),
    finds: [],
  },
});
