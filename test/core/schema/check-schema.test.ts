import { expect, test } from 'vitest';
import { checkSchema } from '../../../src/core/schema/check-schema.ts';

const check = (value: object) => checkSchema('project', value, () => '');

test('a score that is no number stays unknown: nothing may count it as zero', () => {
  const { value, problems } = check({ title: 'x', scores: { nytte: { score: 'x', reason: 'y' } } });
  expect(problems.map(({ code }) => code)).toEqual(['not-a-number']);
  expect(value).toMatchObject({ scores: { nytte: { reason: 'y' } } });
  expect(value).not.toHaveProperty('scores.nytte.score');
});

test('an amount that is missing stays unknown', () => {
  const { value } = check({ title: 'x', cost: { operation: [{ year: 2027 }, { year: 2028, amount: 2 }] } });
  expect(value).toEqual({ title: 'x', cost: { operation: [{ year: 2027 }, { year: 2028, amount: 2 }] } });
});

test('an id that is missing is empty, and a list keeps its places', () => {
  const { value } = check({ title: 'x', benefits: [5, { name: 'y' }] });
  expect(value).toEqual({
    title: 'x',
    benefits: [
      { id: '', name: '' },
      { id: '', name: 'y' },
    ],
  });
});

test('what is wrong in a list leaves something of its own kind', () => {
  const strategy = { risk: { matrix: [['green', 'gul'], 5] } };
  expect(checkSchema('strategy', strategy, () => '').value).toEqual({ risk: { matrix: [['green', ''], []] } });
});

test('a group where a choice belongs is not shown as a value', () => {
  const { problems } = check({ title: 'x', form: { pilot: true }, status: [] });
  expect(problems.map(({ code }) => code)).toEqual(['not-text', 'not-text']);
});

test('ten thousand unknown keys are told, and leave what is known', () => {
  const strangers = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]));
  const { value, problems } = check({ title: 'x', ...strangers });
  expect(value).toEqual({ title: 'x' });
  expect(problems).toHaveLength(10_000);
});

test('keys of the language itself reach no prototype', () => {
  const value = JSON.parse(
    '{ "title": "x", "__proto__": { "form": "pilot" }, "scores": { "__proto__": { "score": 5 } } }',
  );
  const checked = check(value as object).value as { readonly form?: unknown };
  expect(checked.form).toBeUndefined();
  expect(Object.keys({})).toEqual([]);
  expect(({} as { readonly score?: unknown }).score).toBeUndefined();
});

const argsOf = (value: object) =>
  check({ title: 'x', ...value }).problems.map(({ code, args }) => [code, args] as const);

test('a key that several groups have gets no home, and names where it stands', () => {
  expect(argsOf({ amount: 3 })).toMatchObject([['unknown-key', { key: 'amount', holder: 'project' }]]);
  expect(argsOf({ people: { problem: 'x' } })).toMatchObject([['misplaced-key', { belongs: 'need.problem' }]]);
});

test('a choice names its definition, so that words can know it by its label', () =>
  expect(argsOf({ category: 'Forbedre' })).toMatchObject([['unknown-choice', { choice: 'category' }]]));

test('a choice in capitals is the choice', () =>
  expect(argsOf({ category: 'IMPROVE' })).toMatchObject([['unknown-choice', { suggestion: 'improve' }]]));

test('a short year in a case number is written out', () =>
  expect(argsOf({ archive: { case_number: '26/412' } })).toMatchObject([['bad-form', { suggestion: '2026/412' }]]));

test('a currency in small letters is a currency', () => {
  const { problems } = checkSchema('portfolio', { name: 'x', currency: 'kr' }, () => '');
  expect(problems.map(({ args }) => args)).toMatchObject([{ form: 'currency' }]);
});
