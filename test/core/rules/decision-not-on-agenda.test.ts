import { decisionNotOnAgenda } from '../../../src/core/rules/decision-not-on-agenda.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const met = (meeting: Meeting) =>
  portfolioOf({
    meetings: {
      '2026-09-17': { decisions: [{ id: 'V1', card: 'a', case: '5/26', outcome: 'approved' }], ...meeting },
    },
  });
const finds = [['meetings/2026-09-17.yaml#/decisions/0', { card: 'a' }]] as const;

testRule(decisionNotOnAgenda, {
  'another card': { portfolio: met({ agenda: [{ case: '5/26', card: 'b' }] }), finds },
  'another case': { portfolio: met({ agenda: [{ case: '4/26', title: 'Møteplan' }] }), finds },
  'the card itself': { portfolio: met({ agenda: [{ case: '9/26', card: 'a' }] }), finds: [] },
  'a part of a case about many': { portfolio: met({ agenda: [{ case: '5/26', title: 'Inntak' }] }), finds: [] },
  'no agenda, and a meeting that is not held': { portfolio: met({}), finds: [] },
  'a meeting that is not held': {
    portfolio: met({ status: 'planned', agenda: [{ case: '4/26', title: 'Møteplan' }] }),
    finds: [],
  },
});
