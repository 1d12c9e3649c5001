import { expect, test } from 'vitest';
import { slug } from '../../../src/core/model/slug.ts';

test.each([
  ['Digital hjemmeoppfølging', 'digital-hjemmeoppfolging'],
  ['Læringsplattform på nett', 'laeringsplattform-pa-nett'],
  ['  A/B – test!  ', 'a-b-test'],
  ['Pla\u030Ass', 'plass'],
  ['…', ''],
])('%s: %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('never longer than a file name of a card may be', () => {
  expect(slug(`${'x'.repeat(62)} y`)).toBe('x'.repeat(62));
});
