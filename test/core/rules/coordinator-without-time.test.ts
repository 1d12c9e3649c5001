import { coordinatorWithoutTime } from '../../../src/core/rules/coordinator-without-time.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const council = { id: 'radet', name: 'Rådet', kind: 'council', members: [{ role: 'Rektor' }] } as const;

testRule(coordinatorWithoutTime, {
  'one without a percentage, one with nothing, one with time': {
    portfolio: portfolioOf({
      governance: {
        bodies: [council],
        coordinators: [
          { role: 'IKT-rådgiver' },
          { role: 'OU-rådgiver', percent: 0 },
          { role: 'Koordinator', percent: 20 },
        ],
      },
    }),
    finds: [
      ['governance.yaml#/coordinators/0/role', { coordinator: 'IKT-rådgiver' }],
      ['governance.yaml#/coordinators/1/role', { coordinator: 'OU-rådgiver' }],
    ],
  },
  'nobody at all': {
    portfolio: portfolioOf({ governance: { bodies: [council], coordinators: [] } }),
    finds: [['governance.yaml#/bodies/0/name', { coordinator: '' }]],
  },
  'the coordinator of the secretariat, with time': {
    portfolio: portfolioOf({
      governance: { bodies: [council], secretariat: { members: [{ role: 'coordinator', who: 'KD', percent: 40 }] } },
    }),
    finds: [],
  },
  'the coordinator of the secretariat, without': {
    portfolio: portfolioOf({
      governance: { bodies: [council], secretariat: { members: [{ role: 'coordinator', who: 'KD' }] } },
    }),
    finds: [['governance.yaml#/secretariat/members/0/role', { coordinator: 'KD' }]],
  },
  'a council that is only named': {
    portfolio: portfolioOf({ governance: { bodies: [{ id: 'radet', name: 'Rådet', kind: 'council' }] } }),
    finds: [],
  },
});
