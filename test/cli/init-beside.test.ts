// Promises that `portfolio init` says only what is true where something is there already: a repository with a branch of its own, a
// portfolio without cards, files that were kept.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const told = [
  ...['--name', 'Storvik', '--kind', 'municipal-council', '--organisation', 'Storvik kommune'],
  ...['--frame', '2027=8000000'],
];

let repo: TestRepo;
const home = process.cwd();
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => {
  process.chdir(home);
  repo.cleanup();
});

/** The commands that stand below "Next", in order. */
function nextIn(stderr: string): readonly string[] {
  return stderr.split('\n').flatMap((line) => /^ {7}(\S.*)$/.exec(line)?.[1] ?? []);
}

test('on master before the first commit, the workflow and the steps say master, and no repository is made', async () => {
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/master');
  process.chdir(repo.folder);
  const { stderr } = await runCli(['init', ...told]);
  expect(parse(repo.read('.github/workflows/portfolio.yml')).on.push).toEqual({ branches: ['master'] });
  expect(nextIn(stderr)).toEqual([
    'portfolio check',
    'docs/sekretariatet.md',
    'git add .',
    'git commit -m "Ny portefølje"',
    'git remote add origin ADRESSE',
    'git push -u origin master',
  ]);
  expect(stderr).not.toContain('Gå til mappen');
});

test('on a branch of a repository that is in use, the check runs on its main branch, and only what was made is added', async () => {
  repo.write('README.md', '# Vårt\n');
  repo.write('notat.txt', 'x\n');
  repo.commit('før');
  repo.git('remote', 'add', 'origin', '../elsewhere.git');
  repo.git('switch', '--quiet', '--create', 'oppsett');
  const { stderr } = await runCli(['init', repo.folder, ...told]);
  expect(parse(repo.read('.github/workflows/portfolio.yml')).on.push).toEqual({ branches: ['main'] });
  expect(nextIn(stderr).slice(-3)).toEqual([
    'git add portfolio .github .vscode .editorconfig .gitattributes docs',
    'git commit -m "Ny portefølje"',
    'git push -u origin oppsett',
  ]);
  expect(nextIn(stderr)[0]).toBe(`cd ${repo.folder}`);
});

test('what others have in the same folders is not added, and the only remote is pushed to, whatever it is called', async () => {
  repo.write('a.txt', 'a\n');
  repo.commit('før');
  repo.write('docs/.env', 'SECRET=1\n');
  repo.git('remote', 'add', 'kommunen', '../elsewhere.git');
  const { stderr } = await runCli(['init', repo.folder, ...told]);
  const [add = '', , push] = nextIn(stderr).slice(-3);
  expect(push).toBe('git push -u kommunen main');
  const [git, ...words] = add.split(' ');
  expect([git, ...words.filter((word) => word.startsWith('docs'))]).toEqual([
    'git',
    ...['docs/bilder', 'docs/foresla.md', 'docs/vurdere.md', 'docs/sekretariatet.md'],
  ]);
  repo.git(...words);
  expect(repo.git('status', '--porcelain', '--untracked-files=all').match(/^(?!A ).*$/gm)).toEqual(['?? docs/.env']);
});

test('beside a portfolio without cards, the first step is a card, and nothing is promised or listed that is not there', async () => {
  repo.write('portfolio/portfolio.yaml', 'name: Vår\nlanguage: nb\n');
  const { code, stdout, stderr } = await runCli(['init', repo.folder]);
  expect(code).toBe(0);
  expect(stderr).toContain('en portefølje uten kort');
  expect(stderr).not.toContain('skal ikke gi feil');
  expect(nextIn(stderr).slice(1, 3)).toEqual(['portfolio new', 'portfolio check']);
  expect(stderr).toContain('Les veiledningen for sekretariatet:\n       docs/sekretariatet.md');
  const made = stdout.trimEnd().split('\n');
  expect(made.filter((path) => !existsSync(join(repo.folder, path)))).toEqual([]);
  for (const guide of ['README.md', 'docs/sekretariatet.md']) {
    expect(repo.read(guide)).not.toMatch(/strategy\.yaml|capacity\.yaml|første kortet/);
  }
});

test('where a file of the configuration was kept, the check is not promised to find nothing', async () => {
  repo.write('portfolio/strategy.yaml', 'goals: []\n');
  const { stderr } = await runCli(['init', repo.folder, ...told]);
  expect(stderr).toContain('  portfolio/strategy.yaml\n');
  expect(stderr).not.toContain('skal ikke gi feil');
});

test('the papers of a meeting that is only in the plan: the error says which command makes its agenda, and it does', async () => {
  await runCli(['init', repo.folder, ...told]);
  repo.commit('laget');
  const report = (...more: readonly string[]) => runCli(['report', 'meeting', ...more, '-C', repo.folder]);
  const { code, stderr } = await report();
  expect(code).toBe(2);
  expect(stderr).toContain('«portfolio meeting 2027-02-11 --plan»');
  expect((await report('2027-02-11')).stderr).toContain('«portfolio meeting 2027-02-11 --plan»');
  expect((await runCli(['meeting', '2027-02-11', '--plan', '-C', repo.folder])).code).toBe(0);
  expect((await report()).code).toBe(0);
});
