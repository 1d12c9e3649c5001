import { redWithoutAction } from '../../../src/core/rules/red-without-action.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const date = '2026-11-01';

testRule(redWithoutAction, {
  'each red light that lacks action or date': {
    portfolio: portfolioOf({
      projects: {
        a: { status_report: { date, overall: { colour: 'red', action: 'Ny plan' }, cost: { colour: 'red' } } },
      },
    }),
    finds: [
      ['a.yaml#/status_report/overall', { light: 'status_report.overall', fields: ['due'] }],
      ['a.yaml#/status_report/cost', { light: 'status_report.cost', fields: ['action', 'due'] }],
    ],
  },
  'red with action and date, yellow without': {
    portfolio: portfolioOf({
      projects: {
        a: {
          status_report: {
            date,
            time: { colour: 'red', action: 'Ny plan', due: '2027-01-31' },
            cost: { colour: 'yellow' },
          },
        },
      },
    }),
    finds: [],
  },
});
