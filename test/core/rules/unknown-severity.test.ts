import { unknownSeverity } from '../../../src/core/rules/unknown-severity.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownSeverity, {
  'a code that is misspelt': {
    portfolio: portfolioOf({ governance: { severities: { 'milestone-overdu': 'off' } } }),
    finds: [
      ['governance.yaml#/severities/milestone-overdu', { code: 'milestone-overdu', suggestion: 'milestone-overdue' }],
    ],
  },
  'the reading of a file, which nobody can change': {
    portfolio: portfolioOf({ governance: { severities: { 'yaml-syntax': 'warning' } } }),
    finds: [['governance.yaml#/severities/yaml-syntax', { code: 'yaml-syntax', suggestion: null }]],
  },
  'a rule': {
    portfolio: portfolioOf({ governance: { severities: { 'milestone-overdue': 'off' } } }),
    finds: [],
  },
});
