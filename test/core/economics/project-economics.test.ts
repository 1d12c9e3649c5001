import { describe, expect, test } from 'vitest';
import { sharingIds } from '../../../src/core/economics/counted-benefits.ts';
import { economicsSettings } from '../../../src/core/economics/economics-settings.ts';
import { projectEconomics } from '../../../src/core/economics/project-economics.ts';
import { stressedNpv } from '../../../src/core/economics/sensitivity.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import type { Benefit, Strategy } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const settings = economicsSettings({ economics: { horizon: 12 } }, 2026);
const economicsOf = (card: Card, strategy?: Strategy) =>
  projectEconomics({ id: 'a', file: 'a.yaml', card }, strategy ? economicsSettings(strategy, 2026) : settings);

const yearly = (from: number, to: number, amount: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, amount }));
const norwegian: Card = {
  cost: {
    project: [
      { year: 2026, budget: 10000000 },
      { year: 2027, budget: 5000000 },
    ],
  },
  benefits: [
    {
      id: 'G1',
      name: 'Spart tid for innbyggerne',
      type: 'priced',
      arena: 'citizens',
      annual: yearly(2028, 2037, 2500000),
    },
  ],
};

test('the Norwegian case through a card', () => {
  expect(economicsOf(norwegian)).toMatchObject({
    presentValueCost: 14807692,
    presentValueBenefit: 19497346,
    presentValueWithdrawn: 0,
    taxCost: 2961538,
    npv: 1728115,
    netBenefitRatio: expect.closeTo(0.116704, 6),
    breakEven: expect.closeTo(0.911367, 6),
    grossBenefitRatio: expect.closeTo(25 / 15, 9),
    paybackYear: 2033,
    gainOfContinuing: null,
    nonPricedMustBeWorth: null,
  });
});

test('both conventions: ten years of 2.5 after a cost of 10', () => {
  const card: Card = {
    cost: { project: [{ year: 2026, budget: 10000000 }] },
    benefits: [{ id: 'G1', name: 'x', arena: 'citizens', annual: yearly(2027, 2035, 2500000) }],
  };
  expect(economicsOf(card, { economics: { tax_cost: 0 } }).npv).toBe(8588329);
  expect(economicsOf(card, { economics: { tax_cost: 0, convention: 'end-of-year' } }).npv).toBe(8258009);
});

describe('unknown stays unknown', () => {
  test('without a cost there is no net value, but the benefit is known', () => {
    const { cost: _, ...withoutCost } = norwegian;
    expect(economicsOf(withoutCost)).toMatchObject({
      npv: null,
      netBenefitRatio: null,
      presentValueCost: null,
      presentValueBenefit: 19497346,
    });
  });
  test('without benefits, or with one that lacks its price', () => {
    const { benefits, ...withoutBenefits } = norwegian;
    expect(economicsOf(withoutBenefits)).toMatchObject({
      npv: null,
      presentValueBenefit: null,
      presentValueCost: 14807692,
    });
    expect(economicsOf({ ...norwegian, benefits: [...(benefits ?? []), { id: 'G2', name: 'y' }] })).toMatchObject({
      npv: null,
      withoutPrice: ['G2'],
    });
  });
  test('an empty card has no figures', () => {
    expect(economicsOf({})).toMatchObject({ npv: null, years: [], presentValueCost: null, internalRate: null });
  });
});

test('only non-priced effects: they must be worth the cost and its taxes', () => {
  const benefits = [
    { id: 'G1', name: 'x', type: 'qualitative', importance: 'large', extent: 'medium_positive' },
  ] as const;
  expect(economicsOf({ ...norwegian, benefits })).toMatchObject({
    benefitKnown: false,
    npv: null,
    netBenefitRatio: null,
    breakEven: null,
    presentValueBenefit: null,
    nonPricedMustBeWorth: 17769231,
    nonPriced: [{ benefit: 'G1', consequence: 3 }],
  });
});

test('nothing priced is unknown in money, and not a benefit of zero; one price is enough', () => {
  const because = { id: 'G1', name: 'x', not_priced_because: 'Ingen vet.' };
  const people: Benefit = { id: 'G2', name: 'y', type: 'freed_time', annual: [{ year: 2028, fte: 2 }] };
  const unpriced = { benefitKnown: false, npv: null, breakEven: null, nonPricedMustBeWorth: 17769231 };
  expect(economicsOf({ ...norwegian, benefits: [because] })).toMatchObject(unpriced);
  expect(economicsOf({ ...norwegian, benefits: [because, people] })).toMatchObject(unpriced);
  expect(economicsOf({ ...norwegian, benefits: [because, ...(norwegian.benefits ?? [])] })).toMatchObject({
    benefitKnown: true,
    npv: 1728115,
  });
});

test('a project under way counts what remains, and the cost of stopping speaks for going on', () => {
  const card: Card = {
    stage: 'execution',
    status: 'active',
    cost: {
      project: [
        { year: 2025, budget: 4000000, actual: 4500000 },
        { year: 2026, budget: 3000000, forecast: 3500000, actual: 2000000 },
        { year: 2026, kind: 'external', budget: 1000000, actual: 1200000 },
        { year: 2027, budget: 1000000 },
      ],
      operation: [{ year: 2028, amount: 100000 }],
      stopping: 500000,
    },
    benefits: [
      {
        id: 'G1',
        name: 'x',
        arena: 'citizens',
        annual: [{ year: 2025, amount: 900000 }, ...yearly(2027, 2030, 1000000)],
      },
    ],
  };
  const { underWay, years, sunk, npv, gainOfContinuing } = economicsOf(card);
  expect(underWay).toBe(true);
  expect(years.slice(0, 3).map(({ projectCost, operation, benefit }) => [projectCost, operation, benefit])).toEqual([
    [1500000, 0, 0],
    [1000000, 0, 1000000],
    [0, 100000, 1000000],
  ]);
  expect(sunk).toBe(9500000 - 2500000);
  expect(gainOfContinuing).toBe((npv ?? 0) + 600000);
});

test('years after a fixed base year: what the accounts show as spent does not remain, and overspending takes nothing from other lines', () => {
  const card: Card = {
    stage: 'execution',
    status: 'active',
    cost: {
      project: [
        { year: 2026, budget: 5000000, actual: 4000000 },
        { year: 2027, budget: 3000000, forecast: 3500000, actual: 3200000 },
        { year: 2028, kind: 'internal', budget: 2000000, actual: 1500000 },
        { year: 2028, kind: 'external', budget: 1000000, actual: 1100000 },
        { year: 2029, budget: 700000 },
      ],
    },
  };
  const spent = economicsOf(card, { economics: { base_year: 2026 } });
  expect(spent.years.slice(0, 4).map(({ projectCost }) => projectCost)).toEqual([1000000, 300000, 500000, 700000]);
  expect(spent.sunk).toBe(4000000 + 3200000 + 1500000 + 1000000);
});

test('withdrawal: labour-saving half, cash-releasing all, other as chosen, outside public budgets nothing', () => {
  const benefit = { name: 'x', annual: [{ year: 2026, amount: 1000001 }] } as const;
  const card: Card = {
    ...norwegian,
    benefits: [
      { ...benefit, id: 'G1', arena: 'own', class: 'labour_saving' },
      { ...benefit, id: 'G2', arena: 'state', class: 'cash_releasing' },
      { ...benefit, id: 'G3', arena: 'municipal', class: 'other', withdrawal_rate: 0.25 },
      { ...benefit, id: 'G4', arena: 'citizens', class: 'cash_releasing' },
      { ...benefit, id: 'G5', arena: 'own', class: 'other' },
    ],
  };
  const { years, withoutWithdrawalRate } = economicsOf(card);
  expect(years[0]).toMatchObject({ benefit: 5000005, withdrawn: 500001 + 1000001 + 250000, kept: 4000004 - 1750002 });
  expect(withoutWithdrawalRate).toEqual(['G5']);
});

test('a benefit of which nobody has said where it comes is neither taken out, kept nor with others', () => {
  const labour = { id: 'G1', name: 'Tid', type: 'priced', class: 'labour_saving' } as const;
  const benefits = [
    { ...labour, annual: [{ year: 2027, amount: 4000000 }] },
    { ...labour, id: 'G2', arena: 'citizens', annual: [{ year: 2027, amount: 600000 }] },
  ] as const;
  const { years, withoutArena, withoutWithdrawalRate } = economicsOf({ benefits });
  expect(years.find(({ year }) => year === 2027)).toMatchObject({
    benefit: 4600000,
    withdrawn: 0,
    kept: 0,
    unplaced: 4000000,
  });
  expect([withoutArena, withoutWithdrawalRate]).toEqual([['G1'], []]);
});

test('a shared benefit counts once, on the smallest id that exists and is not given up', () => {
  const shared = (shared_with: readonly string[]): Card => ({
    benefits: [{ id: 'G1', name: 'x', annual: [{ year: 2026, amount: 5 }], shared_with }],
  });
  const projects = {
    a: { ...shared(['b', 'c']), status: 'stopped' },
    b: shared(['a', 'c', 'gone']),
    c: shared(['a', 'b']),
  } as const;
  const portfolio = portfolioOf({ projects });
  const counted = portfolio.projects.map(
    (project) => projectEconomics(project, settings, sharingIds(portfolio)).countedElsewhere,
  );
  expect(counted).toEqual([[], [], ['G1']]);
});

test('an estimate without years is spread over the period, or falls in the first year', () => {
  const estimate = { likely: 1000001 };
  const costs = (card: Card) =>
    economicsOf(card)
      .years.map(({ projectCost }) => projectCost)
      .slice(0, 4);
  expect(costs({ cost: { estimate }, time: { period: { start: '2027-02-01', end: '2029-01-31' } } })).toEqual([
    0, 333335, 333333, 333333,
  ]);
  expect(costs({ cost: { estimate } })).toEqual([1000001, 0, 0, 0]);
  expect(economicsOf({ cost: { estimate }, stage: 'execution', status: 'active' }).costKnown).toBe(false);
});

test('sensitivity and stress', () => {
  const { sensitivity, years, npv } = economicsOf(norwegian);
  const cost = sensitivity.find(({ assumption }) => assumption === 'projectCost');
  expect(cost?.npv).toEqual([1728115 + 3553846, 1728115 - 3553846]);
  expect(sensitivity.find(({ assumption }) => assumption === 'operation')?.npv).toEqual([npv, npv]);
  const rate = sensitivity.find(({ assumption }) => assumption === 'rate')?.npv ?? [0, 0];
  expect(rate[0]).toBeGreaterThan(rate[1]);
  expect(stressedNpv(years, settings, { benefit: 0.75 })).toBe(1728115 - Math.round(0.25 * 19497346));
});
