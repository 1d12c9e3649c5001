import { stageStatusMismatch } from '../../../src/core/rules/stage-status-mismatch.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(stageStatusMismatch, {
  'done but not completed, completed but not done': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'done', status: 'active' }, b: { stage: 'execution', status: 'completed' } },
    }),
    finds: [
      ['a.yaml#/status', { stage: 'stage=done', status: 'status=active' }],
      ['b.yaml#/status', { stage: 'stage=execution', status: 'status=completed' }],
    ],
  },
  'what goes together': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'done', status: 'completed' },
        b: { stage: 'closing', status: 'completed' },
        c: { stage: 'idea', status: 'active' },
        d: { stage: 'done' },
      },
    }),
    finds: [],
  },
});
