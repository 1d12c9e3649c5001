import { expect, test } from 'vitest';
import { strangeEntry } from '../../src/app/load-file.ts';

const told = (path: string) => strangeEntry({ path, kind: 'file', size: 1 }, null, 'portfolio').map(({ args }) => args);

test('a configuration file that is misspelt', () =>
  expect(told('capasity.yaml')).toEqual([{ name: 'capasity.yaml', suggestion: 'capacity.yaml' }]));

test('the same name in another folder is not the configuration', () =>
  expect(told('projects/capasity.yml')).toEqual([{ name: 'capasity.yml', suggestion: null }]));

test('a name that is like none of them', () => expect(told('notat.txt')[0]).toMatchObject({ suggestion: null }));

test.each([
  ['a folder among the cards, which would hide those in it', 'projects/helse', 'other', 'not-a-file', 'error'],
  ['a folder among the meetings', 'meetings/2026', 'other', 'not-a-file', 'error'],
  ['a hidden folder', 'projects/.helse', 'other', 'unexpected-file', 'warning'],
  ['a hidden card with the other ending', 'projects/.sak.yml', 'file', 'unexpected-file', 'warning'],
] as const)('%s', (_, path, kind, code, severity) => {
  const found = strangeEntry({ path, kind, size: 1 }, null, 'portfolio');
  expect(found.map((finding) => [finding.code, finding.severity])).toEqual([[code, severity]]);
});

test.each([
  ['projects/.gitkeep', 'file', null],
  ['projects/.sak.yaml.swp', 'file', null],
  ['meetings/.DS_Store', 'file', null],
  ['projects/.#sak.yaml', 'link', 'project'],
  ['projects/README.md', 'file', null],
  ['.github.yml', 'file', null],
] as const)('editors and systems may put their own beside the cards: %s', (path, kind, read) => {
  expect(strangeEntry({ path, kind, size: 1 }, read, 'portfolio')).toEqual([]);
});
