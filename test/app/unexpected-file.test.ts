import { expect, test } from 'vitest';
import { strangeEntry } from '../../src/app/load-file.ts';

const told = (path: string) => strangeEntry({ path, kind: 'file', size: 1 }, null, 'portfolio').map(({ args }) => args);

test('a configuration file that is misspelt', () =>
  expect(told('capasity.yaml')).toEqual([{ name: 'capasity.yaml', suggestion: 'capacity.yaml' }]));

test('the same name in another folder is not the configuration', () =>
  expect(told('projects/capasity.yml')).toEqual([{ name: 'capasity.yml', suggestion: null }]));

test('a name that is like none of them', () => expect(told('notat.txt')[0]).toMatchObject({ suggestion: null }));
