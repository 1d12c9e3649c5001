import { fundingSchemeLimits } from '../../../src/core/rules/funding-scheme-limits.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const scheme = {
  id: 'co_financing',
  name: 'Medfinansieringsordningen',
  min: 500,
  max: 5000,
  share: 50,
  cap: 1500,
  valid_from: '2026-01-01',
  valid_to: '2026-12-31',
};
const governance = { funding_schemes: [scheme] };
const project = (budget: number, ...amounts: readonly number[]) => ({
  cost: { project: [{ year: 2027, budget }] },
  funding: amounts.map((amount) => ({ source: 'co_financing', amount }) as const),
});

testRule(fundingSchemeLimits, {
  'too small, too large, above the cap, above the share': {
    portfolio: portfolioOf({
      governance,
      projects: { a: project(400, 100), b: project(6000, 100), c: project(4000, 1000, 600), d: project(1000, 600) },
    }),
    finds: [
      ['a.yaml#/funding/0/source', { scheme: scheme.name, broken: 'min', limit: 500, value: 400 }],
      ['b.yaml#/funding/0/source', { scheme: scheme.name, broken: 'max', limit: 5000, value: 6000 }],
      ['c.yaml#/funding/0/amount', { scheme: scheme.name, broken: 'cap', limit: 1500, value: 1600 }],
      ['d.yaml#/funding/0/amount', { scheme: scheme.name, broken: 'share', limit: 50, value: 60 }],
    ],
  },
  'within all limits, or refused': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: project(3000, 1500),
        b: { funding: [{ source: 'co_financing', amount: 9000, status: 'refused' }] },
      },
    }),
    finds: [],
  },
  'a scheme that is over': {
    portfolio: portfolioOf({ governance, projects: { a: project(400, 100) } }),
    today: '2027-01-01',
    finds: [],
  },
});

const municipality = { organisations: [{ id: 'storvik', name: 'Storvik', municipality_number: '4971' }] };
const sought = { source: 'co_financing', status: 'applied', amount: 100 } as const;
const big = { cost: { estimate: { likely: 3000 } } };

testRule(fundingSchemeLimits, {
  'the stage that it applies in, and who may apply': {
    portfolio: portfolioOf({
      settings: { name: 'Test', ...municipality },
      governance: { funding_schemes: [{ ...scheme, stages: ['planning'], applicants: ['state'] }] },
      projects: {
        a: { ...big, stage: 'concept', owner: { organisation: 'difi' }, funding: [sought] },
        b: { ...big, stage: 'planning', owner: { organisation: 'storvik' }, funding: [sought] },
        c: { ...big, stage: 'execution', owner: { organisation: 'difi' }, funding: [{ ...sought, status: 'planned' }] },
      },
    }),
    finds: [
      [
        'a.yaml#/funding/0/source',
        { scheme: scheme.name, broken: 'stage', allowed: ['stage=planning'], found: 'stage=concept' },
      ],
      [
        'b.yaml#/funding/0/source',
        { scheme: scheme.name, broken: 'applicant', allowed: ['applicant=state'], found: 'applicant=municipal' },
      ],
      [
        'c.yaml#/funding/0/source',
        { scheme: scheme.name, broken: 'stage', allowed: ['stage=planning'], found: 'stage=execution' },
      ],
    ],
  },
  'a state body with municipal partners may be a joint body, promised money is judged, and plans can wait for the stage':
    {
      portfolio: portfolioOf({
        settings: { name: 'Test', ...municipality },
        governance: { funding_schemes: [{ ...scheme, stages: ['planning'], applicants: ['municipal'] }] },
        projects: {
          a: {
            ...big,
            stage: 'execution',
            owner: { organisation: 'ikt-ko' },
            participants: [{ organisation: 'storvik' }],
            funding: [{ ...sought, status: 'committed' }],
          },
          b: { ...big, stage: 'idea', owner: { organisation: 'storvik' }, funding: [{ ...sought, status: 'planned' }] },
        },
      }),
      finds: [],
    },
  'only coherent services, and not for too long': {
    portfolio: portfolioOf({
      governance: { funding_schemes: [{ ...scheme, life_events: true, max_years: 4 }] },
      projects: {
        a: { ...big, funding: [sought] },
        b: {
          ...big,
          life_events: ['new_in_norway'],
          time: { period: { start: '2026-01-01', end: '2030-07-01' } },
          funding: [sought],
        },
        c: {
          ...big,
          reuse: { offered_to: ['alle kommuner'] },
          time: { period: { start: '2026-01-01', end: '2030-01-01' } },
          funding: [sought],
        },
      },
    }),
    finds: [
      ['a.yaml#', { scheme: scheme.name, broken: 'life_event' }],
      ['b.yaml#/time/period/end', { scheme: scheme.name, broken: 'years', limit: 4, value: 4.5 }],
    ],
  },
});

const categories = [
  { id: 'co_financing', name: '2016', min: 5, max: 50, share: 50, cap: 15, valid_to: '2019-12-31' },
  { id: 'co_financing', name: 'Kategori 1', min: 5, max: 50, share: 50, cap: 15, valid_from: '2020-01-01' },
  { id: 'co_financing', name: 'Kategori 2', max: 100, share: 85, life_events: true, valid_from: '2020-01-01' },
];
const asked = (applied: string, cost: number, amount: number) => ({
  cost: { estimate: { likely: cost } },
  funding: [{ source: 'co_financing', status: 'applied', applied, amount } as const],
});

testRule(fundingSchemeLimits, {
  'the rules of the day that it was sent, and the category that comes closest': {
    portfolio: portfolioOf({
      governance: { funding_schemes: categories },
      projects: {
        a: { ...asked('2019-12-31', 60, 15), life_events: ['new_in_norway'] },
        b: { ...asked('2020-01-01', 60, 15), life_events: ['new_in_norway'] },
        c: { ...asked('2021-05-01', 20, 16) },
      },
    }),
    finds: [
      ['a.yaml#/funding/0/source', { scheme: '2016', broken: 'max', limit: 50, value: 60 }],
      ['c.yaml#/funding/0/amount', { scheme: 'Kategori 1', broken: 'cap', limit: 15, value: 16 }],
    ],
  },
});
