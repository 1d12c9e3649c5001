import { expect, test } from 'vitest';
import { discountFactors } from '../../../src/core/economics/discount-factors.ts';
import { economicsSettings } from '../../../src/core/economics/economics-settings.ts';
import {
  breakEvenRealisation,
  netBenefitPerBudgetKrone,
  netPresentValue,
} from '../../../src/core/economics/net-present-value.ts';
import { presentValue } from '../../../src/core/economics/present-value.ts';
import money from '../../vectors/money.json' with { type: 'json' };

const norwegian = money.norsk[1] as {
  kost: number[];
  nytte: number[];
  skattekost: number;
  pvKost: number;
  pvNytte: number;
  nnvUtenSkattekost: number;
  nnv: number;
  nnb: number;
  nullpunktGevinstandel: number;
};
const factors = discountFactors({ ...economicsSettings({}, 2026), horizon: 12 });
const values = {
  benefit: presentValue(norwegian.nytte, factors),
  cost: presentValue(norwegian.kost, factors),
  withdrawn: 0,
};

test('the Norwegian case with tax cost', () => {
  expect(values.cost).toBeCloseTo(norwegian.pvKost, 6);
  expect(values.benefit).toBeCloseTo(norwegian.pvNytte, 6);
  expect(netPresentValue(values, 0)).toBeCloseTo(norwegian.nnvUtenSkattekost, 6);
  expect(netPresentValue(values, norwegian.skattekost)).toBeCloseTo(norwegian.nnv, 6);
  expect(netBenefitPerBudgetKrone(values, norwegian.skattekost)).toBeCloseTo(norwegian.nnb, 6);
  expect(breakEvenRealisation(values, norwegian.skattekost)).toBeCloseTo(norwegian.nullpunktGevinstandel, 6);
});

test('what is withdrawn lowers the tax cost, and break-even still means zero', () => {
  const withdrawing = { ...values, withdrawn: 10 };
  expect(netPresentValue(withdrawing, 0.2)).toBeCloseTo(norwegian.nnv + 2, 6);
  const share = breakEvenRealisation(withdrawing, 0.2) ?? NaN;
  const reached = { benefit: share * values.benefit, cost: values.cost, withdrawn: share * 10 };
  expect(netPresentValue(reached, 0.2)).toBeCloseTo(0, 9);
});

test('without budget cost there is no benefit per krone and no break-even', () => {
  expect(netBenefitPerBudgetKrone({ benefit: 5, cost: 0, withdrawn: 0 }, 0.2)).toBeNull();
  expect(breakEvenRealisation({ benefit: 5, cost: 0, withdrawn: 0 }, 0.2)).toBeNull();
  expect(breakEvenRealisation({ benefit: 0, cost: 5, withdrawn: 0 }, 0.2)).toBeNull();
});
