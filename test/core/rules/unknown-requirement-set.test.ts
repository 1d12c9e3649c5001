import { unknownRequirementSet } from '../../../src/core/rules/unknown-requirement-set.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownRequirementSet, {
  'a set that does not exist': {
    portfolio: portfolioOf({ governance: { requirement_set: 'ful' } }),
    finds: [['governance.yaml#/requirement_set', { id: 'ful', suggestion: 'full' }]],
  },
  'a base that stands below': {
    portfolio: portfolioOf({
      governance: {
        requirement_sets: [
          { id: 'mitt', extends: 'vart', fields: [] },
          { id: 'vart', fields: [] },
        ],
      },
    }),
    finds: [['governance.yaml#/requirement_sets/0/extends', { id: 'vart', suggestion: null }]],
  },
  'shipped and own sets': {
    portfolio: portfolioOf({
      governance: { requirement_set: 'vart', requirement_sets: [{ id: 'vart', extends: 'full', fields: [] }] },
    }),
    finds: [],
  },
});
