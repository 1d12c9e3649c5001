// What a proposal is judged by: policy from the base, words of its own.
import { expect, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { withPolicy } from '../../../src/core/policy/with-policy.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

type Parts = Pick<Portfolio, 'settings' | 'governance' | 'strategy'>;

const rows: Readonly<Record<string, readonly [base: Partial<Parts>, head: Partial<Parts>, judged: object]>> = {
  'a body that the proposal takes away still stands, and keeps its rights': [
    { governance: { bodies: [{ id: 'radet', name: 'Rådet', may_decide: ['BP1'] }] } },
    { governance: { bodies: [{ id: 'nytt', name: 'Nytt' }] } },
    {
      governance: {
        bodies: [
          { id: 'nytt', name: 'Nytt' },
          { id: 'radet', name: 'Rådet', may_decide: ['BP1'] },
        ],
      },
    },
  ],
  'a body stays on the level that it had, and hearings, check lists and the light track are those of the base': [
    {
      governance: {
        bodies: [{ id: 'radet', name: 'Rådet', kind: 'council' }],
        hearings: [{ party: 'users' }],
        checklist_use: 'required',
      },
    },
    {
      governance: {
        bodies: [{ id: 'radet', name: 'Rådet', kind: 'political' }],
        hearings: [],
        light_track: { forms: ['project'] },
      },
    },
    {
      governance: {
        bodies: [{ id: 'radet', name: 'Rådet', kind: 'council' }],
        hearings: [{ party: 'users' }],
        checklist_use: 'required',
      },
    },
  ],
  'a mandate stays when the whole secretariat is taken away': [
    { governance: { secretariat: { mandate: { max_per_case: 100 } } } },
    {},
    { governance: { secretariat: { mandate: { max_per_case: 100 } } } },
  ],
  'an own field is judged as the base declares it, under the name that it has now; new ones are as they say': [
    {
      settings: {
        name: 'x',
        local_fields: [{ id: 'ros', name: 'Ros', type: 'integer', minimum: 3, required_from: 'idea' }],
      },
    },
    {
      settings: {
        name: 'x',
        local_fields: [
          { id: 'ny', type: 'text' },
          { id: 'ros', name: 'Analyse', type: 'text', maximum: 5 },
        ],
      },
    },
    {
      settings: {
        local_fields: [
          { id: 'ny', type: 'text' },
          { id: 'ros', name: 'Analyse', type: 'integer', minimum: 3, required_from: 'idea' },
        ],
      },
    },
  ],
  'an own field that is taken away is still asked for': [
    { settings: { name: 'x', local_fields: [{ id: 'ros', type: 'integer', required_from: 'idea' }] } },
    { settings: { name: 'x' } },
    { settings: { local_fields: [{ id: 'ros', type: 'integer', required_from: 'idea' }] } },
  ],
  'matrix, scales and lights from the base, the rest of the strategy from the proposal': [
    { strategy: { traffic_lights: { cost_percent: { red: 10 } }, risk: { mode: 'none', matrix: [['red']] } } },
    {
      strategy: {
        vision: 'Ny',
        success_factors: { count: true },
        traffic_lights: { cost_percent: { red: 99 } },
        risk: { mode: 'expected', matrix: [['green']], likelihood: [{ level: 1 }, { level: 2 }] },
      },
    },
    {
      strategy: {
        vision: 'Ny',
        success_factors: { count: true },
        traffic_lights: { cost_percent: { red: 10 } },
        risk: { mode: 'expected', matrix: [['red']] },
      },
    },
  ],
  'a matrix of the proposal’s own does not count': [
    {},
    { strategy: { risk: { matrix: [['green']] } } },
    { strategy: { risk: {} } },
  ],
};

test.each(Object.entries(rows))('%s', (_, [base, head, judged]) => {
  const got = withPolicy(portfolioOf(head), portfolioOf(base));
  expect(got).toMatchObject(judged);
  const { strategy } = judged as Partial<Parts>;
  if (strategy) expect(got.strategy).toEqual(strategy);
});
