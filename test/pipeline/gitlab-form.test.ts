// Promises that the job for GitLab makes one proposal of one form, that it runs for nobody who may not write, and that what the form says
// is never run and not written in the log.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitEnvironment } from '../support/git-folder.ts';
import { textOf } from '../support/source-files.ts';

const job = parse(textOf('templates/gitlab-ci.yml'))['portfolio-form'] as {
  readonly rules: readonly { readonly if: string }[];
  readonly environment: unknown;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[] };
};
const hostile = '### Hva heter forslaget?\n\n$(touch ran) `touch ran` "; touch ran #\n';
let temp: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-gitlab-'));
  for (const folder of ['bin', 'checkout']) mkdirSync(join(temp, folder));
  git('init', '--quiet', '--bare', '../origin.git');
  git('--git-dir', '../origin.git', 'config', 'receive.advertisePushOptions', 'true');
  git('init', '--quiet', '--initial-branch', 'main');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid'];
  git(...author, 'commit', '--quiet', '--allow-empty', '--message', 'x');
  // The address of GitLab leads to a folder here.
  git('config', `url.${join(temp, 'origin.git')}.insteadOf`, 'https://portfolio:secret@gitlab.invalid/a/b.git');
  writeFileSync(join(temp, 'issue.json'), JSON.stringify({ iid: 12, description: hostile }));
  proposals();
  program(
    'curl',
    `printf '%s\\n' "$@" >> "${temp}/asked.txt"; while [ "$1" != --output ]; do shift; done
    case "$3" in */merge_requests?*) cp "${temp}/proposals.json" "$2";; *) cp "${temp}/issue.json" "$2";; esac`,
  );
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

function program(name: string, script: string): void {
  const path = join(temp, 'bin', name);
  writeFileSync(path, `#!/bin/bash\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Those that GitLab has for the branch, the newest first. */
function proposals(...states: readonly { readonly state: string; readonly source_project_id: number }[]): void {
  const all = states.map((each, index) => ({
    ...each,
    web_url: `https://gitlab.invalid/a/b/-/merge_requests/${index}`,
  }));
  writeFileSync(join(temp, 'proposals.json'), JSON.stringify(all));
}

/** The program, which makes a card with this title. */
function maker(title: string): void {
  program(
    'portfolio',
    `touch "${temp}/made.txt"; mkdir -p portfolio/projects; echo "title: ${title}" > portfolio/projects/ny-sak.yaml; echo portfolio/projects/ny-sak.yaml`,
  );
}

const onBranch = (): string =>
  git('--git-dir', '../origin.git', 'show', 'portfolio-issue-12:portfolio/projects/ny-sak.yaml');

function environment(): Record<string, string | undefined> {
  return {
    ...gitEnvironment,
    PATH: `${join(temp, 'bin')}:${process.env.PATH}`,
    HOME: temp,
    PORTFOLIO_ISSUE: '12',
    PORTFOLIO_TOKEN: 'secret',
    CI_API_V4_URL: 'https://gitlab.invalid/api/v4',
    CI_PROJECT_ID: '7',
    CI_PROJECT_URL: 'https://gitlab.invalid/a/b',
    CI_REPOSITORY_URL: 'https://gitlab-ci-token:x@gitlab.invalid/a/b.git',
  };
}

function git(...words: readonly string[]): string {
  return spawnSync('git', words, { cwd: join(temp, 'checkout'), env: environment(), encoding: 'utf8' }).stdout;
}

function run(): { readonly status: number | null; readonly log: string } {
  const options = { cwd: join(temp, 'checkout'), env: environment(), encoding: 'utf8' } as const;
  const lines = [...job.before_script.filter((line) => !line.startsWith('npm ')), ...job.script];
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], options);
  return { status, log: `${stdout}${stderr}` };
}

const left = (name: string): string => readFileSync(join(temp, name), 'utf8');

test('the form becomes a card on a branch of its own, and a merge request', () => {
  program(
    'portfolio',
    `cp "$3" "${temp}/seen.md"; env > "${temp}/known.txt"; mkdir -p portfolio/projects; echo "title: T" > portfolio/projects/ny-sak.yaml; echo "mangler" >&2; echo portfolio/projects/ny-sak.yaml`,
  );
  const { status, log } = run();
  expect(status, log).toBe(0);
  expect(left('seen.md')).toBe(`${hostile}\n`);
  expect(git('--git-dir', '../origin.git', 'ls-tree', '-r', '--name-only', 'portfolio-issue-12')).toBe(
    'portfolio/projects/ny-sak.yaml\n',
  );
  expect(git('--git-dir', '../origin.git', 'log', '-1', '--format=%s', 'portfolio-issue-12')).toBe(
    'Proposal ny-sak, from issue #12\n',
  );
  expect(left('known.txt')).not.toContain('secret');
  expect(left('asked.txt')).toContain('PRIVATE-TOKEN: secret\n');
  expect(left('asked.txt')).toContain('https://gitlab.invalid/api/v4/projects/7/issues/12\n');
  expect(job.artifacts.paths).toEqual(['portfolio-form.txt']);
  expect(left('checkout/portfolio-form.txt')).toBe('mangler\n');
  expect(log).not.toMatch(/touch|mangler/);
  expect(existsSync(join(temp, 'checkout/ran'))).toBe(false);
});

test('without a card there is no branch, and the reason is kept', () => {
  program('portfolio', 'echo "uten navn" >&2; exit 2');
  expect(run().status).toBe(2);
  expect(left('checkout/portfolio-form.txt')).toBe('uten navn\n');
  expect(git('--git-dir', '../origin.git', 'branch', '--list')).toBe('');
});

test.each(['opened', 'merged'])(
  'started again with a proposal that is %s, it says where that is, and changes nothing',
  (state) => {
    maker('First');
    expect(run().status).toBe(0);
    git('switch', '--quiet', 'main');
    rmSync(join(temp, 'made.txt'));
    maker('Second');
    proposals({ state: 'closed', source_project_id: 7 }, { state, source_project_id: 7 });
    const { status, log } = run();
    expect(status, log).toBe(0);
    expect(log).toBe(
      'Nothing is changed: this form already has a proposal, https://gitlab.invalid/a/b/-/merge_requests/1\n' +
        'Mend the card there. To make it anew, close it, delete the branch portfolio-issue-12 and start this job again.\n',
    );
    expect(left('asked.txt')).toContain('/projects/7/merge_requests?source_branch=portfolio-issue-12&per_page=100\n');
    expect(existsSync(join(temp, 'made.txt'))).toBe(false);
    expect(onBranch()).toBe('title: First\n');
  },
);

test('with a branch and no proposal it fails, says where the branch is, and leaves it alone', () => {
  maker('First');
  expect(run().status).toBe(0);
  git('switch', '--quiet', 'main');
  rmSync(join(temp, 'made.txt'));
  proposals({ state: 'closed', source_project_id: 7 });
  const { status, log } = run();
  expect(status, log).toBe(1);
  expect(log).toBe(
    'Nothing is changed: this form already has a branch, https://gitlab.invalid/a/b/-/tree/portfolio-issue-12, but no proposal.\n' +
      'Make a merge request of it, or delete it and start this job again.\n',
  );
  expect(left('checkout/portfolio-form.txt')).toBe(log.slice(0, log.indexOf('\n') + 1));
  expect(existsSync(join(temp, 'made.txt'))).toBe(false);
  expect(onBranch()).toBe('title: First\n');
});

test("a proposal that was closed, one from a fork, and a branch with a longer name are in nobody's way", () => {
  maker('First');
  proposals({ state: 'closed', source_project_id: 7 }, { state: 'opened', source_project_id: 8 });
  git(
    'push',
    '--quiet',
    '../origin.git',
    'HEAD:refs/heads/portfolio-issue-123',
    'HEAD:refs/heads/x/portfolio-issue-12',
  );
  const { status, log } = run();
  expect(status, log).toBe(0);
  expect(onBranch()).toBe('title: First\n');
});

test('when it cannot be seen what is there, nothing is done', () => {
  maker('First');
  rmSync(join(temp, 'origin.git'), { recursive: true });
  expect(run().status).toBe(128);
  expect(existsSync(join(temp, 'made.txt'))).toBe(false);
});

test('the token can be kept for this job alone', () => {
  expect(job.environment).toEqual({ name: 'portfolio-form', action: 'access' });
});

test('it runs by hand, on a branch that is protected, for a number', () => {
  expect(job.rules.map((rule) => rule.if)).toEqual([
    "$CI_PIPELINE_SOURCE == 'web' && $CI_COMMIT_REF_PROTECTED == 'true' && $PORTFOLIO_ISSUE =~ /^[0-9]+$/",
  ]);
});
