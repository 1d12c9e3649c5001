import { expect, test } from 'vitest';
import { exclusivePairs, rivalsIn, variantFamilies } from '../../../src/core/model/exclusive-pairs.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';

const project = (id: string, links: Card['links'] = {}) => ({ id, card: { links } });

test('a pair stands once, whoever names it, and never with a project that is not there or with itself', () => {
  const projects = [project('a', { excludes: ['b', 'a', 'z'] }), project('b', { excludes: ['a'] })];
  expect(exclusivePairs(projects)).toEqual([['a', 'b']]);
});

test('variants of one project exclude it and each other, also when it is gone itself', () => {
  const variants = [project('stor', { variant_of: 'plan' }), project('liten', { variant_of: 'plan' })];
  expect(exclusivePairs(variants)).toEqual([['liten', 'stor']]);
  expect(variantFamilies([project('plan'), ...variants])).toEqual([['liten', 'plan', 'stor']]);
  expect(rivalsIn([project('plan'), project('annet'), ...variants])('stor')).toEqual(['liten', 'plan']);
});

test('one variant alone stands against nobody', () => {
  expect(variantFamilies([project('stor', { variant_of: 'plan' })])).toEqual([]);
});
