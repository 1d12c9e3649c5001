import { memberTermOver } from '../../../src/core/rules/member-term-over.ts';
import type { Member } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const councilOf = (...members: Member[]) =>
  portfolioOf({ governance: { bodies: [{ id: 'radet', name: 'Rådet', kind: 'council', members }] } });
const rektor: Member = {
  role: 'Rektor',
  field: 'oppvekst',
  municipality: 'storvik',
  appointed: '2024-08-01',
  until: '2026-11-21',
};
const found = [
  ['governance.yaml#/bodies/0/members/0/until', { member: 'Rektor', body: 'Rådet', until: '2026-11-21' }],
] as const;

testRule(memberTermOver, {
  'the last day was yesterday': { portfolio: councilOf(rektor), finds: found },
  'the last day is today': { portfolio: councilOf({ ...rektor, until: '2026-11-22' }), finds: [] },
  'somebody has come later for the same field and municipality': {
    portfolio: councilOf(rektor, { ...rektor, role: 'Styrer', appointed: '2026-11-22', until: '2028-11-21' }),
    finds: [],
  },
  'the other member for the field was there before': {
    portfolio: councilOf(rektor, { ...rektor, role: 'Styrer', until: '2028-11-21' }),
    finds: found,
  },
  'the one who came later is for another municipality': {
    portfolio: councilOf(rektor, {
      ...rektor,
      role: 'Styrer',
      municipality: 'nesfjord',
      appointed: '2026-11-22',
      until: '2028-11-21',
    }),
    finds: found,
  },
  'a successor whose term is over too': {
    portfolio: councilOf({ role: 'Rektor', until: '2026-01-31' }, { role: 'Rektor', until: '2026-10-31' }),
    finds: [
      ['governance.yaml#/bodies/0/members/0/until', { member: 'Rektor', body: 'Rådet', until: '2026-01-31' }],
      ['governance.yaml#/bodies/0/members/1/until', { member: 'Rektor', body: 'Rådet', until: '2026-10-31' }],
    ],
  },
});
