import { expect, test } from 'vitest';
import { internalRate } from '../../../src/core/economics/internal-rate.ts';
import { presentValueAt } from '../../../src/core/economics/present-value.ts';
import money from '../../vectors/money.json' with { type: 'json' };

for (const [flow, expected] of money.irr as [number[], number | string][]) {
  test(`[${flow.join(', ')}] gives ${expected}`, () => {
    const rate = internalRate(flow);
    if (typeof expected === 'string') {
      expect(rate).toBeNull();
      return;
    }
    const decimals = String(expected).split('.')[1]?.length ?? 4;
    expect(rate).toBeCloseTo(expected, decimals);
    expect(presentValueAt(rate ?? NaN, flow)).toBeCloseTo(0, 6);
  });
}

test('nothing, and nothing but zeros, has no internal rate', () => {
  expect(internalRate([])).toBeNull();
  expect(internalRate([0, 0, 0])).toBeNull();
});

test('a hundred years are no problem', () => {
  const flow = [-1000, ...Array<number>(99).fill(50)];
  expect(presentValueAt(internalRate(flow) ?? NaN, flow)).toBeCloseTo(0, 6);
});
