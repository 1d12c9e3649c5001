// How cost, people and money are divided between projects.
import { expect, test } from 'vitest';
import { balanceShare } from '../../../src/core/model/balance-share.ts';
import { balanceTargets } from '../../../src/core/model/balance-targets.ts';
import { capacityUse } from '../../../src/core/model/capacity-use.ts';
import { fundingOverview } from '../../../src/core/model/funding-overview.ts';
import { organisationShares } from '../../../src/core/model/organisation-shares.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const likely = (amount: number) => ({ cost: { estimate: { likely: amount } } });
const elements = { technical_modernisation: 50, societal_benefit: 30, internal_efficiency: 20 };
const { projects } = portfolioOf({
  projects: {
    a: {
      ...likely(600),
      category: 'renew',
      elements,
      owner: { organisation: 'x' },
      participants: [
        { organisation: 'x', share: 60 },
        { organisation: 'y', share: 40 },
      ],
    },
    b: { ...likely(300), category: 'improve', owner: { organisation: 'y' } },
    c: { ...likely(100), owner: { organisation: 'y' }, participants: [{ organisation: 'x', share: 20 }] },
    d: { category: 'renew' },
  },
});

test('shares are of the cost that is known, and the silent ones are told', () => {
  const share = balanceShare(projects, 'category');
  expect(share.parts).toEqual([
    { value: 'improve', projects: ['b'], cost: 300, percent: 30 },
    { value: 'renew', projects: ['a', 'd'], cost: 600, percent: 60 },
  ]);
  expect(share.unstated).toEqual({ projects: ['c'], cost: 100, percent: 10 });
  expect(share.withoutCost).toEqual(['d']);
  expect(balanceShare(projects, 'element').parts.map(({ value, cost }) => [value, cost])).toEqual([
    ['internal_efficiency', 120],
    ['societal_benefit', 180],
    ['technical_modernisation', 300],
  ]);
});

test('targets are judged with the distance to them', () => {
  const balance = [
    { dimension: 'category' as const, value: 'renew', max_percent: 50 },
    { dimension: 'category' as const, value: 'sustain', min_percent: 5 },
    { dimension: 'cross_cutting' as const, value: 'across', min_percent: 60, max_percent: 70 },
  ];
  expect(balanceTargets(projects, { balance }).map(({ actual, verdict, off }) => [actual, verdict, off])).toEqual([
    [60, 'above', 10],
    [0, 'below', 5],
    [70, 'inside', 0],
  ]);
  expect(balanceTargets([], { balance })[0]?.verdict).toBe('unknown');
});

test('high risk is judged by the matrix, by cost, by the number of projects and as a number', () => {
  const red = { risks: [{ id: 'R1', event: 'x', likelihood: 5, consequence: 5 }] };
  const yellow = { risks: [{ id: 'R1', event: 'x', likelihood: 1, consequence: 4 }] };
  const risky = portfolioOf({
    projects: { a: { ...likely(600), ...red }, b: { ...likely(300), ...yellow }, c: likely(100), d: red },
  });
  const high = { dimension: 'risk', value: 'high' } as const;
  const balance = [
    { ...high, max_percent: 50 },
    { ...high, max_percent: 50, percent_of: 'projects' as const },
    { ...high, min_percent: 10, max_projects: 1 },
    { dimension: 'risk' as const, value: 'yellow', min_projects: 1 },
  ];
  const results = balanceTargets(risky.projects, { balance });
  expect(results.map(({ of, actual, verdict, off }) => [of, actual, verdict, off])).toEqual([
    ['cost', 60, 'above', 10],
    ['projects', 50, 'inside', 0],
    ['cost', 60, 'inside', 0],
    ['number', 2, 'above', 1],
    ['number', 1, 'inside', 0],
  ]);
});

test('organisations pay by agreed shares, and owners all of the rest', () => {
  expect(organisationShares(projects)).toEqual([
    { organisation: 'y', owns: 2, takesPart: 1, pays: 640 },
    { organisation: 'x', owns: 1, takesPart: 1, pays: 360 },
  ]);
});

test('people are booked against capacity, to the hundredth', () => {
  const resource = (fte: number, status: 'assigned' | 'requested') => ({ competence: 'it', year: 2027, fte, status });
  const booked = portfolioOf({
    projects: {
      a: { resources: [resource(0.7, 'assigned')] },
      b: { resources: [resource(0.1, 'requested'), { competence: 'law', year: 2027, fte: 1 }] },
    },
  });
  const capacity = {
    competences: [
      {
        id: 'it',
        name: 'IT',
        years: [
          { year: 2026, fte: 1 },
          { year: 2027, fte: 0.75 },
        ],
      },
    ],
  };
  expect(capacityUse(booked.projects, capacity, 2027)).toEqual([
    {
      competence: 'it',
      name: 'IT',
      year: 2027,
      capacity: 0.75,
      assigned: 0.7,
      requested: 0.1,
      overAssigned: 0,
      short: 0.05,
      users: [{ id: 'b', fte: 0.1 }],
    },
    {
      competence: 'law',
      name: null,
      year: 2027,
      capacity: null,
      assigned: 0,
      requested: 1,
      overAssigned: null,
      short: null,
      users: [{ id: 'b', fte: 1 }],
    },
  ]);
});

test('funding is summed by source and status, without what is refused', () => {
  const funded = portfolioOf({
    projects: {
      a: {
        ...likely(100),
        stage: 'planning',
        funding: [
          { source: 'own', amount: 60 },
          { source: 'eu', status: 'refused', amount: 40 },
        ],
      },
    },
  });
  const overview = fundingOverview(funded.projects);
  expect(overview.rows.map(({ source, counted }) => [source, counted])).toEqual([
    ['own', 60],
    ['eu', 0],
  ]);
  expect(overview.total).toEqual({ amounts: [60, 0, 0, 0, 0, 40], counted: 60 });
  expect(overview.gaps).toEqual([{ id: 'a', cost: 100, counted: 60, short: 40 }]);
});
