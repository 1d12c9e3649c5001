import { strategyExpired } from '../../../src/core/rules/strategy-expired.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const periodOf = (from: number, to: number) => portfolioOf({ strategy: { period: { from, to } } });
const at = 'strategy.yaml#/period/to';

testRule(strategyExpired, {
  'it ended last year': {
    portfolio: periodOf(2023, 2025),
    finds: [[at, { from: '2023', to: '2025', years: 3, longest: 3, isOver: true }]],
  },
  'three years, of which this is the last': { portfolio: periodOf(2024, 2026), finds: [] },
  'four years': {
    portfolio: periodOf(2026, 2029),
    finds: [[at, { from: '2026', to: '2029', years: 4, longest: 3, isOver: false }]],
  },
  'no period': { portfolio: portfolioOf({ strategy: { vision: 'Gjøre de riktige tingene' } }), finds: [] },
});
