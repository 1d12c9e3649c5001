import { unknownGoal } from '../../../src/core/rules/unknown-goal.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownGoal, {
  'what is not in the list': {
    portfolio: portfolioOf({
      strategy: { goals: [{ id: 'M1', text: 'Bedre tjenester' }] },
      projects: { a: { strategy: { goals: [{ goal: 'M1' }, { goal: 'M12' }] } } },
    }),
    finds: [['a.yaml#/strategy/goals/1/goal', { id: 'M12', suggestion: 'M1' }]],
  },
  'what is in the list': {
    portfolio: portfolioOf({
      strategy: { goals: [{ id: 'M1', text: 'Bedre tjenester' }] },
      projects: { a: { strategy: { goals: [{ goal: 'M1' }] } } },
    }),
    finds: [],
  },
  'anything goes without a list': {
    portfolio: portfolioOf({ projects: { a: { strategy: { goals: [{ goal: 'M1' }, { goal: 'M12' }] } } } }),
    finds: [],
  },
});
