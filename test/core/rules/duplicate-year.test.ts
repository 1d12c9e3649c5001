import { duplicateYear } from '../../../src/core/rules/duplicate-year.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(duplicateYear, {
  'costs, operation, frames and competences': {
    portfolio: portfolioOf({
      projects: {
        a: {
          cost: {
            project: [{ year: 2027, kind: 'internal' }, { year: 2028 }, { year: 2027, kind: 'internal' }],
            operation: [
              { year: 2029, amount: 1 },
              { year: 2029, amount: 2 },
            ],
          },
        },
      },
      capacity: {
        frames: [
          { year: 2027, amount: 1 },
          { year: 2027, amount: 1 },
        ],
        competences: [
          {
            id: 'utvikling',
            name: 'Utvikling',
            years: [
              { year: 2027, fte: 1 },
              { year: 2027, fte: 2 },
            ],
          },
        ],
      },
    }),
    finds: [
      ['a.yaml#/cost/project/2/year', { year: 2027, list: 'cost.project' }],
      ['a.yaml#/cost/operation/1/year', { year: 2029, list: 'cost.operation' }],
      ['capacity.yaml#/frames/1/year', { year: 2027, list: 'frames' }],
      ['capacity.yaml#/competences/0/years/1/year', { year: 2027, list: 'competences.years' }],
    ],
  },
  'other kinds of cost and other sources': {
    portfolio: portfolioOf({
      projects: {
        a: {
          cost: {
            project: [{ year: 2027, kind: 'internal' }, { year: 2027, kind: 'external' }, { year: 2027 }],
            operation: [
              { year: 2029, amount: 1, source: 'Storvik' },
              { year: 2029, amount: 2, source: 'Hogdal' },
            ],
          },
        },
      },
    }),
    finds: [],
  },
});
