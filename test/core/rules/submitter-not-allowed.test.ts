import { submitterNotAllowed } from '../../../src/core/rules/submitter-not-allowed.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = { may_submit: ['Rektor', 'Enhetsleder'] };

testRule(submitterNotAllowed, {
  'a role that is not listed': {
    portfolio: portfolioOf({ governance, projects: { a: { status: 'proposed', submitter: { role: 'Leverandør' } } } }),
    finds: [['a.yaml#/submitter/role', { role: 'Leverandør', allowed: ['Rektor', 'Enhetsleder'] }]],
  },
  'a listed role, a project that is already in, and no submitter': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: { status: 'proposed', submitter: { role: 'rektor ' } },
        b: { status: 'active', submitter: { role: 'Leverandør' } },
        c: { status: 'proposed' },
      },
    }),
    finds: [],
  },
  'no list': {
    portfolio: portfolioOf({ projects: { a: { status: 'proposed', submitter: { role: 'Leverandør' } } } }),
    finds: [],
  },
});
