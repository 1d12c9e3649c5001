import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { dependencyCycle } from '../../../src/core/rules/dependency-cycle.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const on = (...cards: string[]): Card => ({ links: { depends_on: cards.map((card) => ({ card })) } });

testRule(dependencyCycle, {
  'once per circle, on the smallest id': {
    portfolio: portfolioOf({ projects: { c: on('a'), b: on('x', 'c'), a: on('b'), x: {}, y: on('a') } }),
    finds: [['a.yaml#/links/depends_on/0/card', { path: ['a', 'b', 'c', 'a'] }]],
  },
  'two circles that meet': {
    portfolio: portfolioOf({ projects: { a: on('b', 'c'), b: on('a'), c: on('a') } }),
    finds: [
      ['a.yaml#/links/depends_on/0/card', { path: ['a', 'b', 'a'] }],
      ['a.yaml#/links/depends_on/1/card', { path: ['a', 'c', 'a'] }],
    ],
  },
  'sharing is not waiting': {
    portfolio: portfolioOf({
      projects: { a: on('b'), b: { links: { depends_on: [{ card: 'a', kind: 'shares_people' }] } } },
    }),
    finds: [],
  },
  'ended projects wait for nothing': {
    portfolio: portfolioOf({ projects: { a: on('b'), b: { ...on('a'), status: 'completed' } } }),
    finds: [],
  },
  'a reference to itself is told by another rule': {
    portfolio: portfolioOf({ projects: { a: on('a') } }),
    finds: [],
  },
});

test('points to the other references of the circle', () => {
  const portfolio = portfolioOf({ projects: { a: on('b'), b: on('c'), c: on('a') } });
  const [found] = dependencyCycle.check(portfolio, ruleContext(portfolio, '2026-11-22'));
  expect(found?.related?.map(({ file }) => file)).toEqual(['portfolio/projects/b.yaml', 'portfolio/projects/c.yaml']);
});

test('goes around thousands of cards', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `p${String(index).padStart(4, '0')}`);
  const projects = Object.fromEntries(ids.map((id, index) => [id, on(ids[(index + 1) % ids.length] ?? '')]));
  const portfolio = portfolioOf({ projects });
  const [found, ...others] = dependencyCycle.check(portfolio, ruleContext(portfolio, '2026-11-22'));
  expect(found?.args.path.length).toBe(5001);
  expect(others).toEqual([]);
});
