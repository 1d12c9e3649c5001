import { expect, test } from 'vitest';
import { chosenRequirements } from '../../../src/core/model/chosen-requirements.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

function fieldsOf(governance: Portfolio['governance']): readonly string[] {
  return chosenRequirements(portfolioOf({ governance })).fields.map(({ field }) => field);
}

test('the full set is the default', () => {
  expect(fieldsOf({})).toContain('alternatives');
  expect(chosenRequirements(portfolioOf({})).asksLittle).toBe(false);
});

test('register asks for four fields, and little else', () => {
  expect(fieldsOf({ requirement_set: 'register' })).toEqual(['title', 'owner', 'cost', 'time.period.end']);
  expect(chosenRequirements(portfolioOf({ governance: { requirement_set: 'register' } })).asksLittle).toBe(true);
});

test('an own set adds to the one it extends, and changes what it names again', () => {
  const own = [
    { id: 'vart', extends: 'register', fields: [{ field: 'sector' }, { field: 'cost', severity: 'off' as const }] },
  ];
  const { fields, asksLittle } = chosenRequirements(
    portfolioOf({ governance: { requirement_set: 'vart', requirement_sets: own } }),
  );
  expect(fields.map(({ field, severity }) => [field, severity])).toEqual([
    ['title', undefined],
    ['owner', undefined],
    ['cost', 'off'],
    ['time.period.end', 'warning'],
    ['sector', undefined],
  ]);
  expect(asksLittle).toBe(true);
});

test('an own set may not extend one below it, so a circle ends', () => {
  const own = [
    { id: 'a', extends: 'b', fields: [{ field: 'title' }] },
    { id: 'b', extends: 'a', fields: [{ field: 'owner' }] },
  ];
  expect(fieldsOf({ requirement_set: 'b', requirement_sets: own })).toEqual(['title', 'owner']);
});

test('an unknown set asks for title and owner, an unknown field for nothing', () => {
  expect(fieldsOf({ requirement_set: 'ful' })).toEqual(['title', 'owner']);
  const own = [{ id: 'vart', fields: [{ field: 'constructor.name' }, { field: 'titel' }, { field: 'title' }] }];
  expect(fieldsOf({ requirement_set: 'vart', requirement_sets: own })).toEqual(['title']);
});
