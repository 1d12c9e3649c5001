import { principleWithoutReason } from '../../../src/core/rules/principle-without-reason.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(principleWithoutReason, {
  'no without a reason': {
    portfolio: portfolioOf({
      projects: {
        a: { first_choice: { ask_once: { answer: 'no' } }, collaboration: { users_early: { answer: 'no' } } },
      },
    }),
    finds: [
      ['a.yaml#/first_choice/ask_once', { principle: 'first_choice.ask_once' }],
      ['a.yaml#/collaboration/users_early', { principle: 'collaboration.users_early' }],
    ],
  },
  'no with a reason, and other answers': {
    portfolio: portfolioOf({
      projects: {
        a: { first_choice: { ask_once: { answer: 'no', reason: 'Loven.' }, transparency: { answer: 'partly' } } },
      },
    }),
    finds: [],
  },
});
