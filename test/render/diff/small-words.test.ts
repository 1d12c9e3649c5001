import { describe, expect, test } from 'vitest';
import { fieldSteps } from '../../../src/core/diff/field-steps.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import {
  amountPair,
  amountWords,
  exactChange,
  roughChange,
  roughRange,
} from '../../../src/render/diff/amount-words.ts';
import { shortened, shortenedPair } from '../../../src/render/diff/shortened.ts';

const { speak } = await loadCatalogue('nb', 'NOK');
const english = (await loadCatalogue('en', 'CAD')).speak;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('amounts lose nothing but in headlines', () => {
  test.each([
    [amountWords(4_500_000, speak), '4,5 mill. kr'],
    [amountWords(4_510_000, speak), '4 510 000 kr'],
    [amountWords(500_000, speak), '500 000 kr'],
    [amountPair(0, 1_000_000, speak), '0,0 → 1,0 mill. kr (+1,0)'],
    [amountPair(1_000_001, 1_000_000, speak), '1 000 001 → 1 000 000 kr (−1)'],
    [exactChange(1_102_234_543, speak), '+1 102 234 543 kr'],
    [exactChange(-5, english), 'CAD −5'],
    [roughChange(1_240_000, speak), '+1,2 mill. kr'],
    [roughChange(-900, speak), '−900 kr'],
    [roughRange(84_000_000, 85_240_000, (a, b) => `${a} to ${b}`, english), 'CAD 84.0 to 85.2 million'],
  ])('%s', (words, expected) => {
    expect(plain(words)).toBe(expected);
  });
});

test.each([
  ['need.problem', ['need', 'problem'], ['need', 'problem']],
  [
    'cost.project[2027.external].budget',
    ['cost', 'project', 0, 'budget'],
    ['cost', 'project', '[2027.external', 'budget'],
  ],
  [
    'risks[R1].actions[Ring [a].text].due',
    ['risks', 0, 'actions', 0, 'due'],
    ['risks', '[R1', 'actions', '[Ring [a].text', 'due'],
  ],
  ['conditions[a].b]', ['conditions', 0], ['conditions', '[a].b']],
  ['cost[2027]', ['cost'], ['cost']],
  ['', [], []],
])('%s', (field, pointer, steps) => {
  const found = fieldSteps(field, pointer).map((step) => ('key' in step ? step.key : `[${step.element}`));
  expect(found).toEqual(steps);
});

describe('long texts', () => {
  test('are cut at a space', () => {
    expect(shortened('Et  lite\nstykke tekst', 30)).toBe('Et lite stykke tekst');
    expect(shortened('Et lite stykke tekst', 17)).toBe('Et lite stykke…');
  });
  test('never in the middle of a character', () => {
    expect(shortened('😀'.repeat(10), 6)).toBe('😀😀…');
  });
  test('that differ at their end show the difference', () => {
    const start = 'ord '.repeat(60);
    const [was, is] = shortenedPair(`${start}før`, `${start}etter`, 60);
    expect([was.endsWith('før'), is.endsWith('etter')]).toEqual([true, true]);
    expect(Math.max(was.length, is.length)).toBeLessThanOrEqual(60);
  });
});
