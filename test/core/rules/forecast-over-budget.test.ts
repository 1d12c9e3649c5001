import { forecastOverBudget } from '../../../src/core/rules/forecast-over-budget.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const green = { status_report: { date: '2026-11-01', cost: { colour: 'green' } } } as const;
const forecast = (amount: number) => ({
  cost: {
    project: [
      { year: 2026, budget: 400 },
      { year: 2027, budget: 600, forecast: amount },
    ],
  },
});

testRule(forecastOverBudget, {
  'ten percent over, and green': {
    portfolio: portfolioOf({ projects: { a: { ...green, ...forecast(700) } } }),
    finds: [['a.yaml#/status_report/cost/colour', { forecast: 1100, budget: 1000, limit: 10 }]],
  },
  'less than ten percent over, yellow, or a line without a budget': {
    portfolio: portfolioOf({
      projects: {
        a: { ...green, ...forecast(699) },
        b: { status_report: { date: '2026-11-01', cost: { colour: 'yellow' } }, ...forecast(900) },
        c: {
          ...green,
          cost: {
            project: [
              { year: 2026, budget: 400 },
              { year: 2027, forecast: 900 },
            ],
          },
        },
      },
    }),
    finds: [],
  },
  'the threshold in strategy.yaml': {
    portfolio: portfolioOf({
      strategy: { traffic_lights: { cost_percent: { red: 20 } } },
      projects: { a: { ...green, ...forecast(700) } },
    }),
    finds: [],
  },
});
