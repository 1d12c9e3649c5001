import { expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { missingField } from '../../../src/core/rules/missing-field.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const idea: Card = {
  title: 'Fravær',
  form: 'project',
  stage: 'idea',
  status: 'proposed',
  owner: { organisation: 'storvik' },
  people: { responsible: 'Rektor' },
  submitter: { role: 'Rektor' },
  need: { problem: 'Foreldre ringer', for_whom: ['Foreldre'] },
  benefits: [{ id: 'G1', name: 'Færre telefoner', for_whom: 'Kontoret' }],
  cost: { estimate: { likely: 500000 } },
};

const inMoney = {
  id: 'G1',
  name: 'Porto',
  for_whom: 'Kontoret',
  type: 'priced',
  annual: [{ year: 2028, amount: 600000 }],
} as const;

const one = {
  fieldKey: '',
  stage: 'stage=idea',
  element: '',
  fields: [],
  alternatives: [],
  atLeast: 1,
  found: 0,
} as const;

testRule(missingField, {
  'a complete idea lacks nothing': { portfolio: portfolioOf({ projects: { a: idea } }), finds: [] },
  'one field under the part where it belongs': {
    portfolio: portfolioOf({ projects: { a: { ...idea, people: { manager: 'Rådgiver' } } } }),
    finds: [['a.yaml#/people', { ...one, field: 'people.responsible', fieldKey: 'people.responsible' }]],
  },
  'one field in a part that is missing is named itself': {
    portfolio: portfolioOf({ projects: { a: without(idea, 'people') } }),
    finds: [['a.yaml#', { ...one, field: 'people.responsible', fieldKey: 'people.responsible' }]],
  },
  'several fields in a part that is missing are told once': {
    portfolio: portfolioOf({ projects: { a: without(idea, 'need') } }),
    finds: [
      ['a.yaml#', { ...one, field: 'need', fieldKey: 'project.need', fields: ['need.problem', 'need.for_whom'] }],
    ],
  },
  'an empty list is missing': {
    portfolio: portfolioOf({ projects: { a: { ...idea, need: { problem: 'x', for_whom: [] } } } }),
    finds: [['a.yaml#/need', { ...one, field: 'need.for_whom', fieldKey: 'need.for_whom' }]],
  },
  'one of several ways is enough': {
    portfolio: portfolioOf({
      projects: {
        a: { ...idea, cost: { estimate: { low: 1, high: 2 } } },
        b: { ...idea, cost: { project: [{ year: 2027 }] } },
      },
    }),
    finds: [],
  },
  'none of several ways': {
    portfolio: portfolioOf({ projects: { a: { ...idea, cost: { stopping: 1 } } } }),
    finds: [
      [
        'a.yaml#/cost',
        {
          ...one,
          field: 'cost.project',
          fieldKey: 'cost.project',
          alternatives: ['cost.project', 'cost.estimate.likely', 'cost.estimate.low'],
        },
      ],
    ],
  },
  'each element of a list': {
    portfolio: portfolioOf({
      projects: { a: { ...idea, benefits: [...(idea.benefits ?? []), { id: 'G2', name: 'Ro' }] } },
    }),
    finds: [
      [
        'a.yaml#/benefits/1',
        {
          ...one,
          field: 'benefits.for_whom',
          fieldKey: 'benefit.for_whom',
          element: 'G2',
          alternatives: ['benefits.for_whom', 'benefits.arena'],
        },
      ],
    ],
  },
  'where a benefit in money comes, and not where one without a price does': {
    portfolio: portfolioOf({
      projects: {
        a: { ...idea, benefits: [inMoney, { ...inMoney, id: 'G2', arena: 'own' }] },
        b: { ...idea, benefits: [{ ...inMoney, type: 'qualitative' }] },
      },
    }),
    finds: [['a.yaml#/benefits/0', { ...one, field: 'benefits.arena', fieldKey: 'benefit.arena', element: 'G1' }]],
  },
  'pilots are asked for the pilot, and for nothing from concept on': {
    portfolio: portfolioOf({
      projects: {
        a: {
          ...idea,
          form: 'pilot',
          stage: 'execution',
          pilot: { hypothesis: 'Ja', criterion: '10 %', start: '2026-01-01' },
        },
      },
    }),
    finds: [['a.yaml#/pilot', { ...one, field: 'pilot.end', fieldKey: 'pilot.end' }]],
  },
  'ended projects need title and owner only': {
    portfolio: portfolioOf({ projects: { a: { title: 'Over', stage: 'planning', status: 'stopped' } } }),
    finds: [['a.yaml#', { ...one, field: 'owner', fieldKey: 'project.owner' }]],
  },
  'a register is an overview': {
    portfolio: portfolioOf({
      governance: { requirement_set: 'register' },
      projects: { a: { title: 'Bare tittel', stage: 'planning', status: 'active', cost: { stopping: 1 } } },
    }),
    finds: [
      ['a.yaml#', { ...one, field: 'owner', fieldKey: 'project.owner' }],
      ['a.yaml#', { ...one, field: 'time.period.end', fieldKey: 'period.end' }],
    ],
  },
});

const own = (
  fields: NonNullable<Portfolio['governance']['requirement_sets']>[number]['fields'],
): Portfolio['governance'] => ({
  requirement_set: 'vart',
  requirement_sets: [{ id: 'vart', fields }],
});

testRule(missingField, {
  'too few in a list': {
    portfolio: portfolioOf({
      governance: own([{ field: 'risks', from: 'planning', at_least: 3 }]),
      projects: { a: { stage: 'execution', risks: [{ id: 'R1', event: 'x' }] } },
    }),
    finds: [
      ['a.yaml#', { ...one, field: 'risks', fieldKey: 'project.risks', stage: 'stage=planning', atLeast: 3, found: 1 }],
    ],
  },
  'not before its stage': {
    portfolio: portfolioOf({
      governance: own([{ field: 'risks', from: 'planning' }]),
      projects: { a: { stage: 'concept' } },
    }),
    finds: [],
  },
  'every criterion needs a score': {
    portfolio: portfolioOf({
      governance: own([{ field: 'scores.*' }]),
      strategy: {
        criteria: [
          { id: 'nytte', name: 'Nytte' },
          { id: 'tid', name: 'Tid' },
        ],
      },
      projects: { a: { scores: { nytte: { score: 3 } } } },
    }),
    finds: [['a.yaml#/scores', { ...one, field: 'scores.tid', fieldKey: 'score' }]],
  },
  'alternatives say nothing new when one of them is required itself': {
    portfolio: portfolioOf({
      governance: own([{ field: 'cost.project|cost.estimate.likely' }, { field: 'cost.project' }]),
      projects: { a: { cost: { stopping: 1 } } },
    }),
    finds: [['a.yaml#/cost', { ...one, field: 'cost.project', fieldKey: 'cost.project' }]],
  },
  'fields within a list that is missing are not asked for': {
    portfolio: portfolioOf({ governance: own([{ field: 'benefits.owner' }]), projects: { a: {} } }),
    finds: [],
  },
  'a local field': {
    portfolio: portfolioOf({
      settings: { name: 'Test', local_fields: [{ id: 'bydel', type: 'text' }] },
      governance: own([{ field: 'local.bydel' }]),
      projects: { a: {} },
    }),
    finds: [['a.yaml#', { ...one, field: 'local.bydel' }]],
  },
});

test('where a benefit comes is a warning of an idea, an error from concept on', () => {
  const severityAt = (card: Card) => {
    const portfolio = portfolioOf({ projects: { a: { ...idea, benefits: [inMoney], ...card } } });
    const observed = [...missingField.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
    return observed.find(({ subject }) => subject?.join('.') === 'benefits.0.arena')?.severity;
  };
  expect(severityAt({})).toBe('warning');
  expect(severityAt({ stage: 'concept' })).toBe('error');
});

test('how much is taken out of the budget is asked of benefits in money only, when the project is carried out', () => {
  const asked = (type: 'priced' | 'qualitative' | 'freed_time') => {
    const benefits = [
      { ...inMoney, arena: 'own', type },
      { id: 'G2', name: 'Ro', type: 'freed_time' },
    ] as const;
    const portfolio = portfolioOf({ projects: { a: { ...idea, stage: 'execution', benefits } } });
    const observed = [...missingField.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
    return observed.map(({ subject }) => subject?.join('.')).filter((path) => path?.endsWith('.class'));
  };
  expect(asked('priced')).toEqual(['benefits.0.class']);
  expect(asked('freed_time')).toEqual(['benefits.0.class']);
  expect(asked('qualitative')).toEqual([]);
});

test('severity follows the requirement; a part that is missing has the gravest of its children', () => {
  const fields = [
    { field: 'title', severity: 'warning' },
    { field: 'need.problem', severity: 'warning' },
    { field: 'need.purpose' },
    { field: 'sector' },
    { field: 'method', severity: 'off' },
  ] as const;
  const portfolio = portfolioOf({ governance: own(fields), projects: { a: {} } });
  const observed = [...missingField.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
  expect(observed.map(({ subject, severity }) => [subject?.join('.'), severity])).toEqual([
    ['title', 'warning'],
    ['need', 'error'],
    ['sector', 'error'],
  ]);
});

function without(card: Card, field: keyof Card): Card {
  const { [field]: _, ...rest } = card;
  return rest;
}
