import { unknownArea } from '../../../src/core/rules/unknown-area.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownArea, {
  'what is not in the list': {
    portfolio: portfolioOf({
      settings: { name: 'Test', areas: [{ id: 'skole', name: 'Skole' }] },
      projects: { a: { areas: ['skole', 'skola'] } },
    }),
    finds: [['a.yaml#/areas/1', { id: 'skola', suggestion: 'skole' }]],
  },
  'what is in the list': {
    portfolio: portfolioOf({
      settings: { name: 'Test', areas: [{ id: 'skole', name: 'Skole' }] },
      projects: { a: { areas: ['skole'] } },
    }),
    finds: [],
  },
  'anything goes without a list': {
    portfolio: portfolioOf({ projects: { a: { areas: ['skole', 'skola'] } } }),
    finds: [],
  },
});
