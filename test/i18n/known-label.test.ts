import { expect, test } from 'vitest';
import { describeProblem } from '../../src/i18n/describe-finding.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

const nb = await loadCatalogue('nb', 'NOK');
const choice = { field: 'category', definition: 'project.category', choice: 'category', suggestion: null };
const choices = ['renew', 'improve', 'sustain', 'statutory'];

test('a choice is known by its label, and listed with it', () => {
  expect(describeProblem('unknown-choice', { ...choice, choices, value: 'forbedre' }, nb)).toContain(
    'Mente du `improve` (Forbedre)?',
  );
  expect(describeProblem('unknown-choice', { ...choice, choices, value: 'x' }, nb)).toContain('`improve` (Forbedre),');
});

test('a key is known by its title; local fields are for the top of a card', () => {
  const key = { suggestion: null, allowed: ['title', 'need'], holder: 'project' };
  expect(describeProblem('unknown-key', { ...key, key: 'Behov' }, nb)).toContain('Mente du `need` (Behov)?');
  expect(describeProblem('unknown-key', { ...key, key: 'x' }, nb)).toContain('`local`');
  const inGroup = { ...key, holder: 'need', allowed: ['problem', 'for_whom'], key: 'x' };
  expect(describeProblem('unknown-key', inGroup, nb)).toContain('Her kan det stå `problem`, `for_whom`.');
});

test('a number that is no money is not spoken of as money', () => {
  const score = {
    field: 'score',
    definition: 'score.score',
    value: 'tre',
    suggestion: null,
    readings: [],
    millions: null,
  };
  expect(describeProblem('not-a-number', { ...score, holds: 'number' }, nb)).not.toMatch(/kroner|4500000/);
  const money = { ...score, value: '0,4', holds: 'money', millions: '400000' };
  expect(describeProblem('not-a-number', money, nb)).toContain('Beløp er i hele kroner. 0,4 mill. kr skrives 400000.');
});
