import { milestoneOutsidePeriod } from '../../../src/core/rules/milestone-outside-period.ts';
import type { Milestone } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const period = { start: '2027-01-01', end: '2027-12-31' };
const milestone = (dates: Partial<Milestone>) => ({ id: 'MP1', name: 'Klart', ...dates });

testRule(milestoneOutsidePeriod, {
  'before the start or after the end': {
    portfolio: portfolioOf({
      projects: {
        a: {
          time: {
            period,
            milestones: [milestone({ planned: '2026-12-31' })],
            deliveries: [milestone({ planned: '2028-01-01' })],
          },
        },
      },
    }),
    finds: [
      ['a.yaml#/time/milestones/0/planned', { id: 'MP1', date: '2026-12-31', side: 'before', limit: '2027-01-01' }],
      ['a.yaml#/time/deliveries/0/planned', { id: 'MP1', date: '2028-01-01', side: 'after', limit: '2027-12-31' }],
    ],
  },
  'the forecast has passed the end': {
    portfolio: portfolioOf({
      projects: { a: { time: { period, milestones: [milestone({ planned: '2027-12-01', forecast: '2028-02-01' })] } } },
    }),
    finds: [
      ['a.yaml#/time/milestones/0/forecast', { id: 'MP1', date: '2028-02-01', side: 'after', limit: '2027-12-31' }],
    ],
  },
  'it was reached in time after all': {
    portfolio: portfolioOf({
      projects: { a: { time: { period, milestones: [milestone({ forecast: '2028-02-01', actual: '2027-12-31' })] } } },
    }),
    finds: [],
  },
  'a period that is turned around is told by another rule': {
    portfolio: portfolioOf({
      projects: {
        a: {
          time: {
            period: { start: '2028-01-01', end: '2027-01-01' },
            milestones: [milestone({ planned: '2027-06-01' })],
          },
        },
      },
    }),
    finds: [],
  },
});
