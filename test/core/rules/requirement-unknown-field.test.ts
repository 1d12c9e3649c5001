import { requirementUnknownField } from '../../../src/core/rules/requirement-unknown-field.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const setOf = (...fields: readonly string[]) => ({
  governance: { requirement_sets: [{ id: 'vart', fields: fields.map((field) => ({ field })) }] },
});

testRule(requirementUnknownField, {
  'a field that no card has': {
    portfolio: portfolioOf(setOf('title', 'people.ansvarlig')),
    finds: [['governance.yaml#/requirement_sets/0/fields/1/field', { field: 'people.ansvarlig', set: 'vart' }]],
  },
  'one wrong alternative': {
    portfolio: portfolioOf(setOf('cost.project|cost.total')),
    finds: [['governance.yaml#/requirement_sets/0/fields/0/field', { field: 'cost.project|cost.total', set: 'vart' }]],
  },
  'a star anywhere but under scores, a name that every object has, and an undeclared local field': {
    portfolio: portfolioOf(setOf('benefits.*', 'constructor', 'local.bydel')),
    finds: [
      ['governance.yaml#/requirement_sets/0/fields/0/field', { field: 'benefits.*', set: 'vart' }],
      ['governance.yaml#/requirement_sets/0/fields/1/field', { field: 'constructor', set: 'vart' }],
      ['governance.yaml#/requirement_sets/0/fields/2/field', { field: 'local.bydel', set: 'vart' }],
    ],
  },
  'fields that exist, also in lists and among the own fields': {
    portfolio: portfolioOf({
      ...setOf('title', 'benefits.owner', 'scores.*', 'scores.nytte.reason', 'risks.actions.due', 'local.bydel'),
      settings: { name: 'Test', local_fields: [{ id: 'bydel', type: 'text' }] },
    }),
    finds: [],
  },
});
