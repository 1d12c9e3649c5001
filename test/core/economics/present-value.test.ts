import { expect, test } from 'vitest';
import { discountFactor, discountFactors } from '../../../src/core/economics/discount-factors.ts';
import { economicsSettings } from '../../../src/core/economics/economics-settings.ts';
import { presentValue, presentValueAt } from '../../../src/core/economics/present-value.ts';
import money from '../../vectors/money.json' with { type: 'json' };

const standard = economicsSettings({}, 2026);
const flat = (rate: number) =>
  economicsSettings({ economics: { discount: [{ from_year: 0, rate }], convention: 'end-of-year' } }, 2026);

test('numpy-financial: flows at one rate', () => {
  for (const { rate, strom, npv } of money.numpyFinancial) {
    if (strom === undefined || npv === undefined || typeof npv !== 'number' || rate === undefined) continue;
    expect(presentValueAt(rate, strom)).toBeCloseTo(npv, 2);
  }
  expect(presentValueAt(0.05, [-15000, 1500, 2500, 3500, 4500, 6000])).toBeCloseTo(122.894855, 6);
  expect(presentValueAt(0.08, [-40000, 5000, 8000, 12000, 30000])).toBeCloseTo(3065.22267, 5);
});

test('numpy-financial: several rates and flows', () => {
  const { rates, strommer, npv } = money.numpyFinancial[2] as {
    rates: number[];
    strommer: number[][];
    npv: number[][];
  };
  rates.forEach((rate, row) => {
    strommer.forEach((flow, column) => {
      expect(presentValueAt(rate, flow)).toBeCloseTo(npv[row]?.[column] ?? NaN, 2);
    });
  });
});

test('a rate of minus one has no present value', () => {
  expect(presentValueAt(-1, [1, 2])).toBeNull();
});

test('the Norwegian flow at 4 percent', () => {
  const { strom, npv } = money.norsk[0] as { strom: number[]; npv: number };
  const settings = { ...standard, horizon: strom.length };
  expect(presentValue(strom, discountFactors(settings))).toBeCloseTo(npv, 6);
});

test('annuities at 4 percent, end of year', () => {
  for (const [years, value] of Object.entries(money.annuitet4pst)) {
    const settings = { ...standard, convention: 'end-of-year' as const, horizon: Number(years) };
    expect(presentValue(Array(Number(years)).fill(1), discountFactors(settings))).toBeCloseTo(value, 6);
  }
});

test('the first year undiscounted gives 8.4353 over ten years', () => {
  expect(presentValue(Array(10).fill(1), discountFactors(standard))).toBeCloseTo(8.4353, 4);
});

test('4, 3 and 2 percent in steps', () => {
  const { aar40, aar75, aar76 } = money.diskonteringsfaktor;
  expect(discountFactor(standard.discount, 40)).toBeCloseTo(aar40, 8);
  expect(discountFactor(standard.discount, 75)).toBeCloseTo(aar75, 8);
  expect(discountFactor(standard.discount, 76)).toBeCloseTo(aar76, 8);
});

test('Excel’s convention: the first year discounted once', () => {
  const { rate, strommer, npv } = money.frontline6;
  const factors = discountFactors({ ...flat(rate), horizon: 6 });
  strommer.forEach((flow, index) => {
    expect(presentValue(flow, factors)).toBeCloseTo(npv[index] ?? NaN, 4);
  });
});

test('a rate whose year is unknown is left out, and without any the circular holds', () => {
  const unread = { rate: 0.9 } as { from_year: number; rate: number };
  const steps = (discount: readonly { from_year: number; rate: number }[]) =>
    economicsSettings({ economics: { discount } }, 2026).discount;
  expect(steps([unread, { from_year: 0, rate: 0.05 }])).toEqual([{ from_year: 0, rate: 0.05 }]);
  expect(steps([unread])).toEqual(standard.discount);
});
