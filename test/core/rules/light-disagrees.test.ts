import type { Baseline, Past } from '../../../src/core/model/past.ts';
import { lightDisagrees } from '../../../src/core/rules/light-disagrees.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const baseline: Baseline = {
  decision: '2026-09-17/V1',
  date: '2026-09-17',
  commit: 'c',
  cost: 1000,
  end: '2026-06-30',
};
const past: Partial<Past> = { baselines: new Map(['one', 'two'].map((id) => [id, baseline])) };
const plan = (likely: number, end: string) => ({ cost: { estimate: { likely } }, time: { period: { end } } });
const report = (lights: object) => ({ status_report: { date: '2026-11-01', ...lights } });

testRule(lightDisagrees, {
  'green where the figures are red, for cost and for time': {
    past,
    portfolio: portfolioOf({
      projects: {
        one: { ...plan(1125, '2026-06-30'), ...report({ cost: { colour: 'green', comment: 'x' } }) },
        two: { ...plan(1000, '2026-10-30'), ...report({ time: { colour: 'yellow', comment: 'x' } }) },
      },
    }),
    finds: [
      [
        'one.yaml#/status_report/cost/colour',
        {
          light: 'cost',
          than: 'better',
          stated: 'colour=green',
          suggested: 'colour=red',
          approved: 1000,
          planned: 1125,
          over: 12.5,
          decision: '2026-09-17/V1',
        },
      ],
      [
        'two.yaml#/status_report/time/colour',
        {
          light: 'time',
          than: 'better',
          stated: 'colour=yellow',
          suggested: 'colour=red',
          approved: '2026-06-30',
          planned: '2026-10-30',
          over: 4,
          decision: '2026-09-17/V1',
        },
      ],
    ],
  },
  'worse than the figures, without a cause': {
    past,
    portfolio: portfolioOf({
      projects: { one: { ...plan(1000, '2026-06-30'), ...report({ cost: { colour: 'red', action: 'x' } }) } },
    }),
    finds: [
      [
        'one.yaml#/status_report/cost/colour',
        {
          light: 'cost',
          than: 'worse',
          stated: 'colour=red',
          suggested: 'colour=green',
          approved: 1000,
          planned: 1000,
          over: 0,
          decision: '2026-09-17/V1',
        },
      ],
    ],
  },
  'the same colour, worse with a cause, a light that is not set, an unknown plan, no approval, or over': {
    past,
    portfolio: portfolioOf({
      projects: {
        one: {
          ...plan(1125, '2026-06-30'),
          ...report({ cost: { colour: 'red' }, time: { colour: 'red', comment: 'x' } }),
        },
        two: report({ cost: { colour: 'green' }, time: { colour: 'green' } }),
        other: { ...plan(9000, '2026-06-30'), ...report({ cost: { colour: 'green' } }) },
      },
    }),
    finds: [],
  },
  'a project that is over': {
    past,
    portfolio: portfolioOf({
      projects: { one: { status: 'stopped', ...plan(1125, '2026-06-30'), ...report({ cost: { colour: 'green' } }) } },
    }),
    finds: [],
  },
});
