import { attendanceNotMember } from '../../../src/core/rules/attendance-not-member.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const members = [{ role: 'Rektor ungdomsskole' }, { role: 'Lege', until: '2026-08-31' }];
const met = (present: readonly string[], secretary?: string) =>
  portfolioOf({
    governance: {
      bodies: [
        { id: 'radet', name: 'Rådet', leader: 'Kommunalsjef', members },
        { id: 'utvalg', name: 'Utvalget' },
      ],
    },
    meetings: {
      '2026-09-17': { date: '2026-09-17', body: 'radet', attendance: { present }, ...(secretary && { secretary }) },
      '2026-10-01': { body: 'utvalg', attendance: { present: ['Hvem som helst'] } },
    },
  });
const at = (index: number) => `meetings/2026-09-17.yaml#/attendance/present/${index}`;

testRule(attendanceNotMember, {
  'misspelt, unknown, and a member whose time is over': {
    portfolio: met(['Rektor ungdomskole', 'Ordfører', 'Lege']),
    finds: [
      [at(0), { role: 'Rektor ungdomskole', body: 'Rådet', suggestion: 'Rektor ungdomsskole' }],
      [at(1), { role: 'Ordfører', body: 'Rådet', suggestion: null }],
      [at(2), { role: 'Lege', body: 'Rådet', suggestion: null }],
    ],
  },
  'members, the leader and the secretary; and a body without a list': {
    portfolio: met(['rektor  ungdomsskole', 'Kommunalsjef', 'Koordinator'], 'Koordinator'),
    finds: [],
  },
});
