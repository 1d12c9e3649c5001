// Promises that the workflow for the form makes one proposal of one form, that what the form says is never run, and that somebody is told
// when there is no card.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitEnvironment } from '../support/git-folder.ts';
import { textOf } from '../support/source-files.ts';

const { steps } = parse(textOf('templates/github-issue-workflow.yml')).jobs.propose as {
  readonly steps: readonly { readonly name?: string; readonly run?: string; readonly if?: string }[];
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
/** Answers as for a form with a proposal. */
const ghWithProposal =
  'printf "%s\\n" "$*" >> "$RUNNER_TEMP/gh.txt"; case "$*" in "pr list"*) echo https://example.invalid/pull/3;; esac';
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

describe('when the label is set again', () => {
  const look = () => ({ ...take('Look for an earlier proposal'), output: left('output.txt') });

  test('the first time there is nothing, and nothing is said', () => {
    expect(look()).toMatchObject({ status: 0, output: 'found=false\n' });
    expect(left('runner/gh.txt')).not.toContain('issue comment');
  });

  test('a proposal that is there is told and left as it is, and no step makes another', () => {
    program('portfolio', writesCard);
    for (const name of ['Make the card', 'Propose it']) take(name);
    const before = git('--git-dir', '../origin.git', 'rev-parse', 'portfolio-issue-12');
    program('gh', ghWithProposal);
    expect(look()).toMatchObject({ status: 0, output: expect.stringMatching(/found=true\n$/) });
    expect(left('runner/gh.txt')).toMatch(/^issue comment 12 --body-file .*earlier\.md$/m);
    expect(left('runner/earlier.md')).toContain('already has a proposal, https://example.invalid/pull/3. ');
    expect(git('--git-dir', '../origin.git', 'rev-parse', 'portfolio-issue-12')).toBe(before);
    const later = steps.slice(steps.findIndex(({ name }) => name === 'Look for an earlier proposal') + 1);
    const conditions = later.map((step) => step.if?.replace(/^\$\{\{ | \}\}$/g, ''));
    expect(new Set(conditions)).toEqual(
      new Set([
        "steps.earlier.outputs.found == 'false'",
        "steps.card.outputs.made == 'true'",
        "steps.card.outputs.made == 'false'",
      ]),
    );
  });

  test('a proposal that was merged counts also when its branch is gone, and a branch without one is told as that', () => {
    program('gh', ghWithProposal);
    expect(look().output).toBe('found=true\n');
    program('gh', 'printf "%s\\n" "$*" >> "$RUNNER_TEMP/gh.txt"');
    git('push', '--quiet', 'origin', 'main:refs/heads/portfolio-issue-12');
    expect(look().output).toBe('found=true\nfound=true\n');
    expect(left('runner/earlier.md')).toContain('a branch, `portfolio-issue-12`, but no proposal');
  });

  test('a branch of another form is not its own', () => {
    git('push', '--quiet', 'origin', 'main:refs/heads/portfolio-issue-123');
    expect(look().output).toBe('found=false\n');
  });

  test('one run waits for the other, and a label of another kind ends none that waits', () => {
    const { concurrency, jobs } = parse(textOf('templates/github-issue-workflow.yml'));
    expect(concurrency['cancel-in-progress']).toBe(false);
    const labels = /fromJSON\('(.+?)'\)/;
    const [, ours] = labels.exec(jobs.propose.if) ?? [];
    expect(JSON.parse(String(ours))).toEqual(['approved', 'godkjent', 'godkjend']);
    expect(concurrency.group).toBe(
      `portfolio-issue-$\{{ github.event.issue.number }}-$\{{ contains(fromJSON('${ours}'), github.event.label.name) && 'proposal' || github.run_id }}`,
    );
  });
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
