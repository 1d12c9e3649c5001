import { mandateNotAdopted } from '../../../src/core/rules/mandate-not-adopted.ts';
import type { SecretariatMandate } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const mandateOf = (mandate: SecretariatMandate) => portfolioOf({ governance: { secretariat: { mandate } } });

testRule(mandateNotAdopted, {
  'nobody has adopted it': {
    portfolio: mandateOf({ max_per_case: 250000 }),
    finds: [['governance.yaml#/secretariat/mandate', { missing: ['body', 'date', 'case'] }]],
  },
  'without a case': {
    portfolio: mandateOf({ adopted: { body: 'Kommunestyret', date: '2026-06-18' } }),
    finds: [['governance.yaml#/secretariat/mandate/adopted', { missing: ['case'] }]],
  },
  'by a body, on a date, in a case': {
    portfolio: mandateOf({ adopted: { body: 'Kommunestyret', date: '2026-06-18', case: '2026/88' } }),
    finds: [],
  },
  'a secretariat without a mandate': {
    portfolio: portfolioOf({ governance: { secretariat: { members: [] } } }),
    finds: [],
  },
});
