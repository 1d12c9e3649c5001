// Promises that what is left to do after `portfolio init` holds nothing that is done, and only commands that fit where the person stands.
import { expect, test } from 'vitest';
import { nextSteps, type SetupFacts } from '../../../src/core/setup/next-steps.ts';

const words = {
  address: 'ADDRESS',
  message: 'New',
  quote: (path: string) => (path.includes(' ') ? `'${path}'` : path),
};
const empty: SetupFacts = {
  program: 'portfolio',
  folder: 'our-portfolio',
  cards: 'clean',
  isNew: true,
  guide: 'docs/secretariat.md',
  git: null,
  made: ['portfolio/portfolio.yaml', 'portfolio/strategy.yaml', '.github/CODEOWNERS', 'README.md'],
  newFolders: ['portfolio', '.github'],
  missing: null,
};
const linesOf = (changes: Partial<SetupFacts>) =>
  nextSteps({ ...empty, ...changes }, words).flatMap(({ lines }) => lines);

test('from an empty folder, all of it', () => {
  expect(nextSteps(empty, words).map(({ kind }) => kind)).toEqual([
    ...['go', 'check-clean', 'look-over', 'git-init', 'commit', 'remote', 'push'],
  ]);
  expect(linesOf({})).toEqual([
    'cd our-portfolio',
    'portfolio check',
    'docs/secretariat.md',
    'git init -b main',
    'git add .',
    'git commit -m "New"',
    'git remote add origin ADDRESS',
    'git push -u origin main',
  ]);
});

test('in a repository that is in use, only what was made is added, on the branch that it has', () => {
  const git = { branch: 'master', hasCommits: true, remote: 'origin' };
  expect(linesOf({ folder: null, git, guide: null })).toEqual([
    'portfolio check',
    'git add portfolio .github README.md',
    'git commit -m "New"',
    'git push -u origin master',
  ]);
});

test('in a repository before its first commit, its branch is known, and no other is made', () => {
  const git = { branch: 'trunk', hasCommits: false, remote: null };
  const lines = linesOf({ folder: null, git });
  expect(lines).not.toContain('git init -b main');
  expect(lines.slice(-4)).toEqual([
    'git add .',
    'git commit -m "New"',
    'git remote add origin ADDRESS',
    'git push -u origin trunk',
  ]);
});

test('without cards the first one is made before the check, and nothing is promised of the check', () => {
  const kinds = (cards: SetupFacts['cards']) => nextSteps({ ...empty, cards }, words).map(({ kind }) => kind);
  expect(kinds('none').slice(1, 3)).toEqual(['first-card', 'check']);
  expect(kinds('some')).not.toContain('check-clean');
});

test('a program that has to lie there, and does not, is asked for and added', () => {
  const git = { branch: 'main', hasCommits: true, remote: 'origin' };
  const steps = nextSteps({ ...empty, folder: null, git, missing: 'tools/portfolio.mjs' }, words);
  expect(steps[0]).toEqual({ kind: 'keep-file', lines: ['tools/portfolio.mjs'] });
  expect(steps.find(({ kind }) => kind === 'commit')?.lines[0]).toBe(
    'git add portfolio .github README.md tools/portfolio.mjs',
  );
});

test('a folder that was there before may hold the work of others: only the files in it that were made are added', () => {
  const git = { branch: 'main', hasCommits: true, remote: 'origin' };
  const made = [
    'docs/pictures/way.svg',
    'docs/for the council.md',
    '.github/workflows/a.yml',
    '.github/workflows/b.yml',
  ];
  const newFolders = ['docs/pictures', '.github', '.github/workflows'];
  expect(linesOf({ folder: null, git, made, newFolders })).toContain(
    "git add docs/pictures 'docs/for the council.md' .github",
  );
});

test('a remote of another name is pushed to, and none is added', () => {
  const git = { branch: 'main', hasCommits: true, remote: 'upstream' };
  expect(linesOf({ folder: null, git }).slice(-2)).toEqual(['git commit -m "New"', 'git push -u upstream main']);
});
