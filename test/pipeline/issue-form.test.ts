// Promises that the workflow for the form makes one proposal of one form, that what the form says is never run, and that somebody is told
// when there is no card.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitEnvironment } from '../support/git-folder.ts';
import { textOf } from '../support/source-files.ts';

const { steps } = parse(textOf('templates/github-issue-workflow.yml')).jobs.propose as {
  readonly steps: readonly { readonly name?: string; readonly run?: string }[];
};
const hostile =
  '### Hva heter forslaget?\r\n\r\n$(touch ran) `touch ran` "; touch ran #\n::error::no\n$' + '{{ github.token }}\n';
let temp: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-issue-'));
  for (const folder of ['bin', 'checkout', 'runner']) mkdirSync(join(temp, folder));
  git('init', '--quiet', '--bare', '../origin.git');
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', join(temp, 'origin.git'));
  git(
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.invalid',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    'x',
  );
  writeFileSync(
    join(temp, 'event.json'),
    JSON.stringify({ issue: { number: 12, body: hostile, title: '$(touch ran)' } }),
  );
  program('gh', 'printf "%s\\n" "$*" >> "$RUNNER_TEMP/gh.txt"');
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function program(name: string, script: string): void {
  const path = join(temp, 'bin', name);
  writeFileSync(path, `#!/bin/bash\n${script}\n`);
  chmodSync(path, 0o755);
}

function environment(): Record<string, string | undefined> {
  return {
    ...gitEnvironment,
    PATH: `${join(temp, 'bin')}:${process.env.PATH}`,
    HOME: temp,
    RUNNER_TEMP: join(temp, 'runner'),
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_OUTPUT: join(temp, 'output.txt'),
  };
}

function git(...words: readonly string[]): string {
  return spawnSync('git', words, { cwd: join(temp, 'checkout'), env: environment(), encoding: 'utf8' }).stdout;
}

function take(name: string): { readonly status: number | null; readonly log: string } {
  const run = steps.find((step) => step.name === name)?.run ?? '';
  const cwd = join(temp, 'checkout');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
    cwd,
    env: environment(),
    encoding: 'utf8',
  });
  return { status, log: `${stdout}${stderr}` };
}

const left = (name: string): string => readFileSync(join(temp, name), 'utf8');
const writesCard =
  'cp "$3" "$RUNNER_TEMP/seen.md"; mkdir -p portfolio/projects; echo "title: T" > portfolio/projects/ny-sak.yaml; echo "Hello @all [x](y)" >&2; echo portfolio/projects/ny-sak.yaml';

test('the form becomes a card on a branch of its own, and a proposal with what was told', () => {
  program('portfolio', writesCard);
  const made = take('Make the card');
  expect([made.status, left('output.txt')]).toEqual([0, 'made=true\n']);
  expect(left('runner/seen.md')).toBe(`${hostile}\n`);
  const proposed = take('Propose it');
  expect(proposed.status, proposed.log).toBe(0);
  expect(git('--git-dir', '../origin.git', 'ls-tree', '-r', '--name-only', 'portfolio-issue-12')).toBe(
    'portfolio/projects/ny-sak.yaml\n',
  );
  expect(left('runner/gh.txt')).toContain('pr create --head portfolio-issue-12 --title Proposal: ny-sak (#12)');
  expect(left('runner/comment.md')).toBe('    Hello @all [x](y)\n\nCloses #12\n');
});

test('what the form says is neither run nor written in the log', () => {
  program('portfolio', writesCard);
  const logs = [take('Make the card'), take('Propose it')].map(({ log }) => log).join('');
  expect(logs).not.toContain('::error');
  expect(logs).not.toContain('touch');
  expect(['checkout/ran', 'ran', 'runner/ran'].filter((path) => existsSync(join(temp, path)))).toEqual([]);
});

test('without a card the reason becomes a comment, and the run is red', () => {
  program('portfolio', 'echo "no title" >&2; exit 2');
  const made = take('Make the card');
  expect([made.status, left('output.txt')]).toEqual([0, 'made=false\n']);
  expect(take('Say why there is no card').status).toBe(1);
  expect(left('runner/gh.txt')).toMatch(/^issue comment 12 --body-file .*comment\.md\n$/);
  expect(left('runner/comment.md')).toBe('    no title\n');
});
