import { memberNotDisqualified } from '../../../src/core/rules/member-not-disqualified.ts';
import type { Impartiality, Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const met = (present: readonly string[], impartiality: readonly Impartiality[] = [], more: Meeting = {}) =>
  portfolioOf({
    governance: { bodies: [{ id: 'radet', name: 'Rådet', leader: 'Lege', members: [{ role: 'Rektor' }] }] },
    projects: { a: { people: { responsible: 'Rektor', manager: 'Rektor' } }, b: { submitter: { role: 'lege' } } },
    meetings: {
      '2026-09-17': {
        body: 'radet',
        attendance: { present },
        impartiality,
        decisions: [
          { id: 'V1', card: 'a', outcome: 'approved' },
          { id: 'V2', card: 'b', outcome: 'approved' },
        ],
        ...more,
      },
    },
  });
const at = (index: number) => `meetings/2026-09-17.yaml#/decisions/${index}`;
const both = [
  [at(0), { member: 'Rektor', card: 'a', field: 'people.responsible' }],
  [at(1), { member: 'Lege', card: 'b', field: 'submitter.role' }],
] as const;

testRule(memberNotDisqualified, {
  'present and on the card': { portfolio: met(['Rektor', 'Lege']), finds: both },
  'listed for another card': {
    portfolio: met(['Rektor', 'Lege'], [{ member: 'Rektor', card: 'b' }]),
    finds: both,
  },
  'listed, for the card or for the whole meeting': {
    portfolio: met(['Rektor', 'Lege'], [{ member: 'rektor', card: 'a' }, { member: 'Lege' }]),
    finds: [],
  },
  'not there': { portfolio: met(['Kommunalsjef']), finds: [] },
  'the body has approved its minutes': {
    portfolio: met(['Rektor', 'Lege'], [], { minutes: { approved: '2026-10-01' } }),
    finds: [],
  },
});
