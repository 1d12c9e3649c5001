import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../../src/core/model/past.ts';
import { lightLimits, suggestedLights } from '../../../src/core/model/suggested-lights.ts';

const baseline: Baseline = { decision: 'm/V1', date: '2026-01-01', commit: 'c', cost: 1000, end: '2026-06-30' };
const planned = (likely: number, end: string) => ({ cost: { estimate: { likely } }, time: { period: { end } } });
const colours = (likely: number, end: string, strategy = {}) => {
  const { cost, time } = suggestedLights(planned(likely, end), baseline, strategy);
  return [cost?.colour, time?.colour];
};

describe('the colour that the figures give', () => {
  test('yellow and red begin at their limits', () => {
    expect(colours(1049, '2026-07-29')).toEqual(['green', 'green']);
    expect(colours(1050, '2026-07-30')).toEqual(['yellow', 'yellow']);
    expect(colours(1099, '2026-09-29')).toEqual(['yellow', 'yellow']);
    expect(colours(1100, '2026-09-30')).toEqual(['red', 'red']);
  });

  test('less and earlier is green, also where every excess is yellow', () => {
    const strict = { traffic_lights: { cost_percent: { yellow: 0 }, delay_months: { yellow: 0 } } };
    expect(colours(1000, '2026-06-30', strict)).toEqual(['green', 'green']);
    expect(colours(1001, '2026-07-01', strict)).toEqual(['yellow', 'yellow']);
  });

  test('an unknown side, or nothing approved, gives no colour', () => {
    expect(suggestedLights({}, baseline, {})).toEqual({ cost: null, time: null });
    const nothing = { ...baseline, cost: 0, end: null };
    expect(suggestedLights(planned(5, '2027-01-01'), nothing, {})).toEqual({ cost: null, time: null });
  });

  test('one limit that is set does not turn the other around', () => {
    expect(lightLimits({ traffic_lights: { cost_percent: { red: 3 } } }).costPercent).toEqual({ yellow: 3, red: 3 });
    expect(lightLimits({ traffic_lights: { cost_percent: { yellow: 20 } } }).costPercent).toEqual({
      yellow: 20,
      red: 20,
    });
  });
});
