import { surveyOnly } from '../../../src/core/rules/survey-only.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const survey = { trust: { user_involvement: { level: 'survey' } } } as const;

testRule(surveyOnly, {
  'from planning on': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'planning', ...survey },
        b: { stage: 'execution', trust: { user_involvement: { level: 'none' } } },
      },
    }),
    finds: [
      ['a.yaml#/trust/user_involvement/level', { level: 'involvement_level=survey' }],
      ['b.yaml#/trust/user_involvement/level', { level: 'involvement_level=none' }],
    ],
  },
  'users who try, before planning, or nothing said': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'planning', trust: { user_involvement: { level: 'test' } } },
        b: { stage: 'concept', ...survey },
        c: { stage: 'planning' },
      },
    }),
    finds: [],
  },
});
