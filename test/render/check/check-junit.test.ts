import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { checkJunit } from '../../../src/render/check/check-junit.ts';
import { readJunit } from '../../support/junit-reader.ts';
import { acceptedWarning, checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { manyProblems } from '../../support/many-problems.ts';

const nb = await loadCatalogue('nb', 'NOK');

test('a file with errors is a test that fails, with every problem of the file', async () => {
  const [found, ...others] = readJunit(checkJunit(await checkViewOf(oneCard('stage: ideas\nmangaer: x\n')), nb));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    name: 'portfolio/projects/kort.yaml',
    outcome: 'failed',
    message: '2 feil, 0 advarsler',
  });
  expect(found?.text).toMatch(/kort\.yaml:5:8: feil: .*\[unknown-choice\]\n.*kort\.yaml:6:1: feil: .*\[unknown-key\]$/);
});

test('one test for each file; warnings alone fail nothing', async () => {
  const model = await checkViewOf(oneCard('mangaer: x\n'));
  const view = manyProblems(model, [
    { severity: 'warning', file: 'a.yaml' },
    { severity: 'error', file: 'b.yaml' },
    { severity: 'warning', file: 'b.yaml' },
  ]);
  const xml = checkJunit(view, nb);
  expect(readJunit(xml).map(({ name, outcome, message }) => [name, outcome, message])).toEqual([
    ['b.yaml', 'failed', '1 feil, 1 advarsel'],
    ['a.yaml', 'skipped', '0 feil, 1 advarsel'],
  ]);
  expect(xml).toContain('tests="2" failures="1" errors="0" skipped="1"');
});

test('an accepted warning is told in a test that passes', async () => {
  const [found] = readJunit(checkJunit(await checkViewOf(acceptedWarning('Vi vet det.')), nb));
  expect(found?.outcome).toBe('success');
  expect(found?.text).toContain('Vi vet det.');
});

test('a clean portfolio is one test that passes', async () => {
  const read = readJunit(checkJunit(await checkViewOf(oneCard('')), nb));
  expect(read.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['1 kort i 3 filer: 0 feil, 0 advarsler.', 'success'],
  ]);
});

test('names of files and what cards say stay inside their place', async () => {
  const model = await checkViewOf(oneCard('mangaer: x\n'));
  const file = 'a"><failure/>&\u0001\n]]>.yaml';
  const [found, ...others] = readJunit(checkJunit(manyProblems(model, [{ severity: 'error', file, key: file }]), nb));
  expect(others).toEqual([]);
  expect(found?.name).toBe('a"><failure/>&\\u{1} ]]>.yaml');
  expect(found?.text).toContain(']]>.yaml');
});
