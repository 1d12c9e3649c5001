import { datesOutOfOrder } from '../../../src/core/rules/dates-out-of-order.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(datesOutOfOrder, {
  'on a card': {
    portfolio: portfolioOf({
      projects: {
        a: {
          time: { period: { start: '2028-01-01', end: '2027-12-31' } },
          pilot: { start: '2027-02-01', end: '2027-01-01' },
        },
      },
    }),
    finds: [
      [
        'a.yaml#/time/period/start',
        { first: 'time.period.start', first_date: '2028-01-01', second: 'time.period.end', second_date: '2027-12-31' },
      ],
      [
        'a.yaml#/pilot/start',
        { first: 'pilot.start', first_date: '2027-02-01', second: 'pilot.end', second_date: '2027-01-01' },
      ],
    ],
  },
  'in the configuration': {
    portfolio: portfolioOf({
      strategy: { period: { from: 2029, to: 2027 } },
      governance: {
        bodies: [
          { id: 'radet', name: 'Rådet', members: [{ role: 'AB', appointed: '2026-02-01', until: '2026-01-01' }] },
        ],
        ceilings: [{ name: 'KS', amount: 1, from: '2026-02-01', to: '2026-01-01' }],
        funding_schemes: [{ id: 'digifin', name: 'DigiFin', valid_from: '2026-02-01', valid_to: '2026-01-01' }],
      },
    }),
    finds: [
      [
        'strategy.yaml#/period/from',
        { first: 'period.from', first_date: '2029', second: 'period.to', second_date: '2027' },
      ],
      [
        'governance.yaml#/bodies/0/members/0/appointed',
        {
          first: 'bodies.members.appointed',
          first_date: '2026-02-01',
          second: 'bodies.members.until',
          second_date: '2026-01-01',
        },
      ],
      [
        'governance.yaml#/ceilings/0/from',
        { first: 'ceilings.from', first_date: '2026-02-01', second: 'ceilings.to', second_date: '2026-01-01' },
      ],
      [
        'governance.yaml#/funding_schemes/0/valid_from',
        {
          first: 'funding_schemes.valid_from',
          first_date: '2026-02-01',
          second: 'funding_schemes.valid_to',
          second_date: '2026-01-01',
        },
      ],
    ],
  },
  'the same day, an open end, or a sector leader heard after the proposal was sent in': {
    portfolio: portfolioOf({
      projects: {
        a: { time: { period: { start: '2028-01-01', end: '2028-01-01' } }, pilot: { start: '2027-02-01' } },
        b: { anchoring: { sector_leader: { heard: '2026-10-02' } }, submitter: { date: '2026-10-01' } },
      },
    }),
    finds: [],
  },
});
