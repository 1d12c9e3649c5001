import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { checkGitlab } from '../../../src/render/check/check-gitlab.ts';
import { readGitlab } from '../../support/gitlab-reader.ts';
import { acceptedWarning, checkViewOf, oneCard } from '../../support/literal-tree.ts';
import { manyProblems } from '../../support/many-problems.ts';

const nb = await loadCatalogue('nb', 'NOK');

test('GitLab finds every problem, with its place, weight and rule', async () => {
  const view = await checkViewOf(oneCard('stage: ideas\nmangaer: x\n'));
  const read = readGitlab(checkGitlab(view, nb));
  expect(read.map(({ check_name, severity, location }) => [check_name, severity, location.lines.begin])).toEqual([
    ['unknown-choice', 'major', 5],
    ['unknown-key', 'major', 6],
  ]);
  expect(read.map(({ fingerprint }) => fingerprint)).toEqual(view.problems.map(({ fingerprint }) => fingerprint));
  expect(read[0]?.description).toContain('ideas');
  expect(read[0]?.location.path).toBe('portfolio/projects/kort.yaml');
});

test('a clean portfolio is an empty list', async () => {
  expect(JSON.parse(checkGitlab(await checkViewOf(oneCard('')), nb))).toEqual([]);
});

test('no two problems are one to GitLab, also where nothing but their number tells them apart', async () => {
  const keys = Array.from({ length: 30 }, (_, index) => `ukjent${index}: 1`).join('\n');
  const view = await checkViewOf(oneCard(`${keys}\nthemes: [1, 1, 1]\n`));
  expect(view.problems.length).toBeGreaterThan(30);
  expect(readGitlab(checkGitlab(view, nb))).toHaveLength(view.problems.length);
});

test('errors come first and warnings are less grave', async () => {
  const model = await checkViewOf(oneCard('mangaer: x\n'));
  const view = manyProblems(model, [{ severity: 'warning' }, { severity: 'error' }]);
  const severities = (JSON.parse(checkGitlab(view, nb)) as { severity: string }[]).map(({ severity }) => severity);
  expect(severities).toEqual(['major', 'minor']);
});

test('an accepted warning is information, and keeps its fingerprint', async () => {
  const [before] = (await checkViewOf({ ...acceptedWarning('x'), 'portfolio.yaml': 'name: Prøve\n' })).problems;
  const [accepted, ...others] = readGitlab(checkGitlab(await checkViewOf(acceptedWarning('Vi vet det.')), nb));
  expect(others).toEqual([]);
  expect(accepted).toMatchObject({ severity: 'info', fingerprint: before?.fingerprint });
});
