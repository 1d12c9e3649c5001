// Every command that reads the past, in a repository that sets traps: nothing runs, nothing is written, and nothing breaks.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

let repo: TestRepo;
let marker: string;
let before: string;

const state = (): string =>
  repo.git('-c', 'core.fsmonitor=false', '-c', 'diff.external=', 'ls-files', '--others', '--modified', '--stage');

beforeAll(() => {
  repo = makeRepo();
  marker = `${repo.folder}-pwned`;
  const evil = `touch ${marker}; false`;
  repo.write('portfolio/portfolio.yaml', 'name: Prøve\nlanguage: nb\n');
  repo.write('portfolio/governance.yaml', 'requirement_set: register\n');
  repo.write('portfolio/projects/a.yaml', 'title: A\nowner: { organisation: x }\n');
  repo.write('portfolio/projects/::error::hei\n%0A$(touch x).yaml', 'title: "::error::B"\n');
  repo.write('portfolio/projects/evil/HEAD', 'ref: refs/heads/main\n');
  repo.write(
    'portfolio/projects/evil/config',
    `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = "${evil}"\n`,
  );
  repo.write('portfolio/projects/evil/objects/x', '');
  repo.write('portfolio/projects/evil/refs/x', '');
  repo.write('portfolio/meetings/2026-09-17.yaml', 'date: 2026-09-17\nstatus: held\ncommit: "--output=x"\n');
  symlinkSync('/etc/passwd', join(repo.folder, 'portfolio/projects/passwd.yaml'));
  repo.write('.gitattributes', '*.yaml diff=evil filter=evil\n');
  repo.commit('::set-output name=x::y', { author: '\u001b]0;navn\u0007 <b>' });
  repo.write('portfolio/projects/a.yaml', 'title: B\nowner: { organisation: x }\nstage: concept\n');
  repo.commit('$(touch pwned)', { author: '@alle' });
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'gpg.program',
  ])
    repo.git('config', name, evil);
  repo.git('config', 'log.showSignature', 'true');
  mkdirSync(join(repo.folder, '.git/hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'reference-transaction'])
    writeFileSync(join(repo.folder, '.git/hooks', hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
  before = state();
}, 30_000);
afterAll(() => {
  rmSync(marker, { force: true });
  repo.cleanup();
});

const lines: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--format', 'github', '--policy-from', 'HEAD~1', '--new-since', 'HEAD~1'],
  ['check', '--ref', 'HEAD~1'],
  ['list', '--ref', 'HEAD'],
  ['rank', '--ref', 'HEAD'],
  ['show', 'a', '--ref', 'HEAD~1'],
  ['report'],
  ['report', '--since', 'HEAD~1'],
  ['diff', 'HEAD~1', 'HEAD'],
  ['diff', 'HEAD~1', '--format', 'markdown'],
  ['diff', 'HEAD~1', '--format', 'json'],
  ['history', 'a'],
  ['history', 'a', '--format', 'markdown'],
];

test.each(lines)('portfolio %s %s %s %s', async (...words) => {
  const given = words.filter((word) => word !== undefined);
  const { code, stdout, stderr } = await runCli([...given, '-C', join(repo.folder, 'portfolio')]);
  expect([code, stderr]).not.toContain(2);
  expect(stderr).not.toContain('intern feil');
  expect(stdout + stderr).not.toMatch(/root:x:0|\u001b\]0;/);
  expect(existsSync(marker)).toBe(false);
  expect(existsSync(join(repo.folder, 'pwned'))).toBe(false);
  expect(state()).toBe(before);
});

test('from inside the bare repository among the cards', async () => {
  for (const words of [['check'], ['diff'], ['history', 'a'], ['list', '--ref', 'HEAD']]) {
    const { stderr } = await runCli([...words, '-C', join(repo.folder, 'portfolio/projects/evil')]);
    expect(stderr).not.toContain('intern feil');
    expect(existsSync(marker)).toBe(false);
  }
});
