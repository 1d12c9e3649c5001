import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { localField } from '../../../src/core/rules/local-field.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const settings: Portfolio['settings'] = {
  name: 'Test',
  local_fields: [
    { id: 'sak', type: 'text' },
    { id: 'antall', type: 'integer', minimum: 1, maximum: 10 },
    { id: 'frist', type: 'date' },
    { id: 'haster', type: 'boolean' },
    { id: 'sone', type: 'choice', choices: ['nord', 'sør'], required_from: 'planning' },
  ],
};

testRule(localField, {
  'not declared': {
    portfolio: portfolioOf({ settings, projects: { a: { local: { antal: 3, constructor: 'x' } } } }),
    finds: [
      ['a.yaml#/local/antal', { problem: 'undeclared', field: 'antal', suggestion: 'antall' }],
      ['a.yaml#/local/constructor', { problem: 'undeclared', field: 'constructor', suggestion: null }],
    ],
  },
  'the wrong type': {
    portfolio: portfolioOf({
      settings,
      projects: { a: { local: { sak: 12, antall: 2.5, frist: '2027-02-29', haster: 'ja', sone: 1 } } },
    }),
    finds: [
      ['a.yaml#/local/sak', { problem: 'wrong-type', field: 'sak', type: 'local_field_type=text' }],
      ['a.yaml#/local/antall', { problem: 'wrong-type', field: 'antall', type: 'local_field_type=integer' }],
      ['a.yaml#/local/frist', { problem: 'wrong-type', field: 'frist', type: 'local_field_type=date' }],
      ['a.yaml#/local/haster', { problem: 'wrong-type', field: 'haster', type: 'local_field_type=boolean' }],
      ['a.yaml#/local/sone', { problem: 'wrong-type', field: 'sone', type: 'local_field_type=choice' }],
    ],
  },
  'not a choice, and outside the range': {
    portfolio: portfolioOf({
      settings,
      projects: { a: { local: { sone: 'øst', antall: 11 } }, b: { local: { antall: 0 } } },
    }),
    finds: [
      ['a.yaml#/local/sone', { problem: 'not-a-choice', field: 'sone', value: 'øst', choices: ['nord', 'sør'] }],
      ['a.yaml#/local/antall', { problem: 'too-large', field: 'antall', value: 11, limit: 10 }],
      ['b.yaml#/local/antall', { problem: 'too-small', field: 'antall', value: 0, limit: 1 }],
    ],
  },
  'missing when the stage asks for it': {
    portfolio: portfolioOf({
      settings,
      projects: { a: { stage: 'planning' }, b: { stage: 'closing', local: { sone: null } }, c: { stage: 'concept' } },
    }),
    finds: [
      ['a.yaml#', { problem: 'missing', field: 'sone', stage: 'stage=planning' }],
      ['b.yaml#/local', { problem: 'missing', field: 'sone', stage: 'stage=planning' }],
    ],
  },
  'as declared': {
    portfolio: portfolioOf({
      settings,
      projects: {
        a: { stage: 'planning', local: { sak: '12/26', antall: 10, frist: '2028-02-29', haster: false, sone: 'sør' } },
      },
    }),
    finds: [],
  },
});
