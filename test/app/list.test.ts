import { describe, expect, test } from 'vitest';
import { list } from '../../src/app/list.ts';
import { portfolioOf } from '../support/portfolio-of.ts';

const portfolio = portfolioOf({
  settings: {
    name: 'Test',
    organisations: [{ id: 'storvik', name: 'Storvik kommune' }],
    areas: [{ id: 'skole', name: 'Skole' }],
  },
  governance: { sectors: [{ id: 'helse', name: 'Helse' }] },
  strategy: {
    goals: [
      { id: 'M1', text: 'Mål' },
      { id: 'M2', text: 'Mål' },
    ],
  },
  projects: {
    'a-en': {
      title: 'A',
      stage: 'idea',
      status: 'proposed',
      owner: { organisation: 'storvik' },
      strategy: { goals: [{ goal: 'M1' }] },
    },
    'b-to': {
      title: 'B',
      stage: 'execution',
      status: 'active',
      sector: 'helse',
      areas: ['skole'],
      cost: { project: [{ year: 2027, budget: 2000000 }] },
      time: { period: { start: '2027-01-01', end: '2027-12-31' } },
      status_report: { date: '2026-11-01', overall: { colour: 'red' } },
    },
    'c-tre': {},
  },
  unreadable: ['d-fire'],
});
const idsOf = (...given: Parameters<typeof list>) => list(...given).rows.map(({ id }) => id);

describe('list', () => {
  test('the same filter twice means or, different filters mean and', () => {
    expect(idsOf(portfolio, {}, null)).toEqual(['a-en', 'b-to', 'c-tre']);
    expect(idsOf(portfolio, { stage: ['idea', 'execution'] }, null)).toEqual(['a-en', 'b-to']);
    expect(idsOf(portfolio, { stage: ['idea', 'execution'], colour: ['red'] }, null)).toEqual(['b-to']);
    expect(idsOf(portfolio, { goal: ['M1'] }, null)).toEqual(['a-en']);
    expect(idsOf(portfolio, { goal: ['M2'] }, null)).toEqual([]);
    expect(idsOf(portfolio, {}, 'skole')).toEqual(['b-to']);
    expect(idsOf(portfolio, { owner: ['storvik'] }, null)).toEqual(['a-en']);
  });

  test('a value that nothing can have is told with what is allowed', () => {
    expect(() => list(portfolio, { status: ['aktiv'] }, null)).toThrowError(
      expect.objectContaining({
        code: 'unknown-value',
        args: {
          option: '--status',
          value: 'aktiv',
          allowed: ['proposed', 'active', 'on_hold', 'stopped', 'rejected', 'completed'],
        },
      }),
    );
    expect(() => list(portfolio, { sector: ['oppvekst'] }, null)).toThrowError(
      expect.objectContaining({ args: { option: '--sector', value: 'oppvekst', allowed: ['helse'] } }),
    );
    expect(() => list(portfolio, {}, 'byggesak')).toThrowError(
      expect.objectContaining({
        code: 'unknown-area',
        args: { area: 'byggesak', known: ['helse', 'skole', 'storvik'] },
      }),
    );
  });

  test('what a card does not say is null, and counted', () => {
    const view = list(portfolio, {}, null);
    expect(view).toMatchObject({ total: 3, cost: 2000000, withoutCost: 2, unreadable: ['d-fire'] });
    expect(view.rows[2]).toMatchObject({
      id: 'c-tre',
      title: null,
      stage: null,
      owner: null,
      cost: null,
      end: null,
      colour: null,
    });
  });
});
