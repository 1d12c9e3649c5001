// Risks of many projects together.
import { expect, test } from 'vitest';
import { portfolioRiskMatrix } from '../../../src/core/risk/portfolio-risk-matrix.ts';
import { isRiskyContract, successFactorPattern } from '../../../src/core/risk/success-factor-pattern.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const grave = { likelihood: 5, consequence: 4, after_measures: { likelihood: 2 } };
const { projects } = portfolioOf({
  projects: {
    a: {
      risks: [
        { id: 'R1', event: 'decided', ...grave, actions: [{ text: 't', decided: true }] },
        { id: 'R2', event: 'only planned', ...grave, actions: [{ text: 't' }] },
        { id: 'R3', event: 'a chance', type: 'opportunity', likelihood: 5, consequence: 5 },
        { id: 'R4', event: 'gone', likelihood: 5, consequence: 5, status: 'no_longer_relevant' },
      ],
      success_factors: { ambition: { score: 2 } },
    },
    b: {
      risks: [
        { id: 'R1', event: 'numbers', probability: 0.65, loss: 0.5 },
        { id: 'R2', event: 'cost only', cost: 100 },
      ],
      success_factors: { ambition: { score: 5 }, customer_competence: { score: 1 } },
      contract: { form: 'fixed_price', suppliers: ['one'] },
    },
  },
});

test('only decided measures move a risk, and the gravest come first', () => {
  const { risks } = portfolioRiskMatrix(projects, {});
  expect(
    risks.map(({ project, risk, before, now, waitsForDecision }) => [
      project,
      risk.id,
      before?.colour,
      now?.colour,
      waitsForDecision,
    ]),
  ).toEqual([
    ['a', 'R2', 'red', 'red', true],
    ['b', 'R1', 'red', 'red', false],
    ['a', 'R1', 'red', 'orange', false],
    ['b', 'R2', undefined, undefined, false],
  ]);
  expect(risks[2]?.now).toEqual({ row: 1, column: 3, colour: 'orange' });
  expect(risks[0]?.expectedLoss).toBeCloseTo(0.45, 12);
});

test('the pattern tells mean and weak projects of each factor', () => {
  const pattern = successFactorPattern(projects);
  expect(pattern.find(({ factor }) => factor === 'ambition')).toEqual({
    factor: 'ambition',
    rated: 2,
    mean: 3.5,
    weak: ['a'],
  });
  expect(pattern.find(({ factor }) => factor === 'handover')).toEqual({
    factor: 'handover',
    rated: 0,
    mean: null,
    weak: [],
  });
});

test('one supplier, fixed price and a weak customer together are risky', () => {
  expect(projects.filter(({ card }) => isRiskyContract(card)).map(({ id }) => id)).toEqual(['b']);
});
