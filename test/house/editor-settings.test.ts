// Promises that the editor knows every kind of file in a portfolio from the moment the folder is opened.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, projectRoot, textOf } from '../support/source-files.ts';

const settings = JSON.parse(textOf('.vscode/settings.json'));
const mapped: Readonly<Record<string, readonly string[]>> = settings['yaml.schemas'];

test('every schema of a file has files to watch over', () => {
  const schemas = filesIn('schemas').filter((path) => !/(?:common|output)\.schema\.json$/.test(path));
  expect(Object.keys(mapped).sort()).toEqual(schemas.map((path) => `./${path}`));
  expect(Object.keys(mapped).filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('every file of the example portfolio has one schema', () => {
  const patterns = Object.values(mapped).flat().map(asPattern);
  const files = filesIn('portfolio').filter((path) => path.endsWith('.yaml'));
  expect(files.filter((path) => patterns.filter((pattern) => pattern.test(path)).length !== 1)).toEqual([]);
});

function asPattern(glob: string): RegExp {
  const parts = glob
    .split(/(\*\*\/|\*)/)
    .map((part) => ({ '**/': '(?:.+/)?', '*': '[^/]*' })[part] ?? part.replace(/\./g, '\\.'));
  return new RegExp(`^${parts.join('')}$`);
}
