import { quorumDisagrees } from '../../../src/core/rules/quorum-disagrees.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const met = (meeting: Meeting) =>
  portfolioOf({
    governance: { bodies: [{ id: 'radet', name: 'Rådet', quorum: 2 }] },
    meetings: { '2026-09-17': { body: 'radet', ...meeting } },
  });
const decisions = [{ id: 'V1', outcome: 'approved' }] as const;

testRule(quorumDisagrees, {
  'no quorum, with enough present': {
    portfolio: met({ quorum: false, attendance: { present: ['A', 'B'] }, decisions }),
    finds: [['meetings/2026-09-17.yaml#/quorum', { stated: false, present: 2, needed: 2 }]],
  },
  'a quorum, with too few present and nothing decided': {
    portfolio: met({ quorum: true, attendance: { present: ['A'] } }),
    finds: [['meetings/2026-09-17.yaml#/quorum', { stated: true, present: 1, needed: 2 }]],
  },
  'the same with decisions is another finding': {
    portfolio: met({ quorum: true, attendance: { present: ['A'] }, decisions }),
    finds: [],
  },
  'as it is': { portfolio: met({ quorum: true, attendance: { present: ['A', 'B'] } }), finds: [] },
  'nobody written down': { portfolio: met({ quorum: true }), finds: [] },
});
