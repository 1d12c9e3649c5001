import { expect, test } from 'vitest';
import { isKnownField } from '../../../src/core/model/is-known-field.ts';
import { requirementSets } from '../../../src/core/model/requirement-sets.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

test.each(Object.entries(requirementSets))('every field in the set %s exists', (_, fields) => {
  expect(fields.map(({ field }) => field).filter((field) => !isKnownField(portfolioOf({}), field))).toEqual([]);
});

test.each(Object.entries(requirementSets))('no field stands twice in the set %s', (_, fields) => {
  expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
});
