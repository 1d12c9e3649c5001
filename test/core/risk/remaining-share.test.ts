import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { measuresCount } from '../../../src/core/risk/relevant-threats.ts';
import { remainingShare } from '../../../src/core/risk/remaining-share.ts';
import { riskTable } from '../../../src/core/risk/risk-table.ts';
import { successFactorRule } from '../../../src/core/risk/success-factor-share.ts';
import type { Risk, RiskAction, Strategy } from '../../../src/generated/card-types.ts';

const shareOf = (card: Card, strategy: Strategy = {}) =>
  remainingShare(card, riskTable(strategy), successFactorRule(strategy));
const risk = (rest: Partial<Risk>): Risk => ({ id: 'R1', event: 'x', ...rest });

describe('levels and numbers', () => {
  test.each([
    [{ likelihood: 3, consequence: 4 }, 1 - 0.4 * 0.5],
    [{ probability: 0.1, loss: 0.5 }, 0.95],
    [{ likelihood: 3, probability: 0.1, loss: 0.5 }, 0.95],
    [{ likelihood: 3 }, 1],
    [{ likelihood: 3, consequence: 4, type: 'opportunity' }, 1],
    [{ likelihood: 3, consequence: 4, status: 'no_longer_relevant' }, 1],
    [{ likelihood: 1, consequence: 4, status: 'occurred' }, 0.5],
  ] as const)('%j leaves %d', (fields, share) => {
    expect(shareOf({ risks: [risk(fields)] }).share).toBeCloseTo(share, 12);
  });

  test('independent threats multiply, and an unassessed one is told', () => {
    const risks = [
      risk({ probability: 0.5, loss: 0.5 }),
      risk({ id: 'R2', probability: 0.2, loss: 1 }),
      risk({ id: 'R3', likelihood: 2 }),
    ];
    expect(shareOf({ risks })).toMatchObject({ share: 0.75 * 0.8, unassessed: ['R3'] });
  });

  test('the strategy’s table goes first; a scale of four without values reads between the suggested ones', () => {
    const four = [1, 2, 3, 4].map((level) => ({ level }));
    expect(riskTable({ risk: { likelihood: four } }).likelihood.map(({ value }) => value)).toEqual(
      [0.05, 0.2 + (0.4 - 0.2) / 3, 0.4 + (2 / 3) * 0.25, 0.9].map((each) => expect.closeTo(each, 12)),
    );
    const likelihood = [
      { level: 2, value: 0.7 },
      { level: 1, value: 0.3 },
    ];
    expect(riskTable({ risk: { likelihood } }).likelihood.map(({ value }) => value)).toEqual([0.3, 0.7]);
  });
});

describe('only decided measures lower the risk', () => {
  const before = { probability: 0.5, loss: 0.5, after_measures: { probability: 0.1 } };
  const withActions = (...actions: Partial<RiskAction>[]) =>
    risk({ ...before, actions: actions.map((action) => ({ text: 'x', ...action })) });

  test.each([
    ['no measure', withActions(), false],
    ['decided', withActions({ decided: true }), true],
    ['done', withActions({ status: 'done' }), true],
    ['one is not decided', withActions({ decided: true }, { status: 'in_progress' }), false],
    ['decided, then dropped', withActions({ decided: true, status: 'dropped' }), false],
    ['the risk says that measures are in place', risk({ ...before, status: 'treated' }), true],
  ] as const)('%s', (_, tested, counts) => {
    expect(measuresCount(tested)).toBe(counts);
    expect(shareOf({ risks: [tested] }).share).toBeCloseTo(counts ? 0.95 : 0.75, 12);
  });
});

describe('success factors', () => {
  const rated: Card = { success_factors: { ambition: { score: 3 }, handover: { score: 5 }, contract: { score: 1 } } };
  const strategy: Strategy = { success_factors: { count: true, loss_per_step: 0.05 } };

  test('are off unless the strategy turns them on', () => {
    expect(shareOf(rated).share).toBe(1);
    expect(shareOf(rated, strategy).share).toBeCloseTo(0.9 * 0.8, 12);
  });

  test('one that a threat tells about is not counted twice', () => {
    const told = { ...rated, risks: [risk({ probability: 0.5, loss: 0.5, factor: 'contract' })] };
    expect(shareOf(told, strategy).share).toBeCloseTo(0.75 * 0.9, 12);
    expect(
      shareOf({ ...rated, risks: [risk({ factor: 'contract', status: 'no_longer_relevant' })] }, strategy).share,
    ).toBeCloseTo(0.72, 12);
  });
});
