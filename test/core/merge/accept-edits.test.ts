// Promises that an edit that cannot be made keeps no other back, and that the file stays as it was around those that can.
import { expect, test } from 'vitest';
import { acceptEdits, type WantedEdit } from '../../../src/core/merge/accept-edits.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';

const card = `# Vårt kort
title: Bro  # rådet sier «brua»
stage: idea
scores:
  nytte: { score: 2, reason: Fordi }
areas: [helse, skole]
`;

const put = (path: string, value: unknown): WantedEdit<string> => ({
  field: path,
  changeOf: () => ({ kind: 'put', pointer: path.split('.'), value }),
});
const drop = (path: string): WantedEdit<string> => ({
  field: path,
  changeOf: () => ({ kind: 'drop', pointer: path.split('.') }),
});
const never = (why: 'several' | 'holds-more' | null): WantedEdit<string> => ({
  field: String(why),
  changeOf: () => why,
});
const accept = (...edits: readonly WantedEdit<string>[]) =>
  acceptEdits(parseYaml(new TextEncoder().encode(card)), edits);

test('edits that the schema takes are made, and comments stay', () => {
  const { text, accepted, refused } = accept(put('title', 'Ny bro'), put('stage', 'planning'));
  expect(text).toBe(card.replace('title: Bro ', 'title: Ny bro ').replace('stage: idea', 'stage: planning'));
  expect([accepted, refused]).toEqual([['title', 'stage'], []]);
});

test('one that the schema does not take is told, and the others are made', () => {
  const { text, accepted, refused } = accept(
    put('stage', 'drømmen'),
    put('title', 'Ny bro'),
    drop('scores.nytte.score'),
  );
  expect(text).toBe(card.replace('title: Bro ', 'title: Ny bro '));
  expect(accepted).toEqual(['title']);
  expect(refused).toMatchObject([
    { field: 'stage', because: 'unfitting', problem: { code: 'unknown-choice', args: { value: 'drømmen' } } },
    { field: 'scores.nytte.score', because: 'unfitting', problem: { code: 'missing-key' } },
  ]);
});

test('edits that need each other are made together', () => {
  const score = put('scores.kost.score', 3);
  const { text, refused } = accept(put('scores.kost.reason', 'Billig'), score);
  expect(refused).toEqual([]);
  expect(parseYaml(new TextEncoder().encode(text)).value).toMatchObject({
    scores: { kost: { score: 3, reason: 'Billig' }, nytte: { score: 2, reason: 'Fordi' } },
  });
});

test('what nobody can tell where to put is told, and what is there already is nothing', () => {
  const { text, accepted, refused } = accept(never('several'), never('holds-more'), never(null), put('title', 'Ny'));
  expect(text).toBe(card.replace('title: Bro ', 'title: Ny '));
  expect(accepted).toEqual(['title']);
  expect(refused).toEqual([
    { field: 'several', because: 'cannot-edit' },
    { field: 'holds-more', because: 'cannot-edit' },
  ]);
});

test('without edits the file is what it was', () => {
  expect(accept()).toEqual({ text: card, accepted: [], refused: [] });
});
