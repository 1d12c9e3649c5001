import { unknownBody } from '../../../src/core/rules/unknown-body.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bodies = [{ id: 'radet', name: 'Rådet' }];
const unknown = { id: 'radett', suggestion: 'radet' };

testRule(unknownBody, {
  'meetings, decisions, routes, ceilings and the meeting plan': {
    portfolio: portfolioOf({
      governance: {
        bodies,
        routing: [{ bodies: ['radet', 'radett'] }],
        ceilings: [{ name: 'KS', amount: 5, bodies: ['radett'] }],
        meetings: [{ date: '2026-12-10', body: 'radett' }],
      },
      meetings: { '2026-09-17': { body: 'radett', decisions: [{ id: 'V1', outcome: 'approved', body: 'radett' }] } },
    }),
    finds: [
      ['governance.yaml#/routing/0/bodies/1', unknown],
      ['governance.yaml#/ceilings/0/bodies/0', unknown],
      ['governance.yaml#/meetings/0/body', unknown],
      ['meetings/2026-09-17.yaml#/body', unknown],
      ['meetings/2026-09-17.yaml#/decisions/0/body', unknown],
    ],
  },
  'a body in the list': {
    portfolio: portfolioOf({ governance: { bodies }, meetings: { '2026-09-17': { body: 'radet' } } }),
    finds: [],
  },
  'any body goes without a list': {
    portfolio: portfolioOf({ meetings: { '2026-09-17': { body: 'radett' } } }),
    finds: [],
  },
});
