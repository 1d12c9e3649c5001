import { lightWorseThanOverall } from '../../../src/core/rules/light-worse-than-overall.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const date = '2026-11-01';

testRule(lightWorseThanOverall, {
  'green overall, red beneath': {
    portfolio: portfolioOf({
      projects: {
        a: { status_report: { date, overall: { colour: 'green' }, time: { colour: 'red' }, risk: { colour: 'red' } } },
      },
    }),
    finds: [['a.yaml#/status_report/overall/colour', { lights: ['status_report.time', 'status_report.risk'] }]],
  },
  'yellow overall, or only yellow beneath': {
    portfolio: portfolioOf({
      projects: {
        a: { status_report: { date, overall: { colour: 'yellow' }, time: { colour: 'red' } } },
        b: { status_report: { date, overall: { colour: 'green' }, time: { colour: 'yellow' } } },
      },
    }),
    finds: [],
  },
});
