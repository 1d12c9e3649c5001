// Promises that the workflows that `portfolio init` writes get the tool as `--package` says, on GitHub and GitLab, and that what they
// then do works: the steps are run.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitEnvironment } from '../support/git-folder.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';
import { textOf } from '../support/source-files.ts';

const told = ['--name', 'S', '--kind', 'municipal-council', '--organisation', 'Storvik', '--frame', '2027=8000000'];
const check = '.github/workflows/portfolio.yml';
const issue = '.github/workflows/portfolio-issue.yml';
const plain = 'npm install --global --ignore-scripts portfolio-as-code@0.1.0';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

const init = (...more: readonly string[]) =>
  runCli(['init', repo.folder, ...told.map((word) => (word === 'Storvik' ? 'Storvik kommune' : word)), ...more]);

interface Step {
  readonly name?: string;
  readonly run?: string;
}

function stepIn(path: string, name: string): string {
  const jobs = Object.values(parse(repo.read(path)).jobs) as readonly { readonly steps: readonly Step[] }[];
  return jobs.flatMap(({ steps }) => steps).find((step) => step.name === name)?.run ?? '';
}

/** As a runner does, in the repository; `more`: of the environment. */
function runLines(script: string, more: Readonly<Record<string, string>> = {}) {
  const env = { ...gitEnvironment, RUNNER_TEMP: join(repo.folder, '.temp'), GITHUB_WORKSPACE: repo.folder, ...more };
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: repo.folder,
    env,
    encoding: 'utf8',
  });
  return { status, log: `${stdout}${stderr}` };
}

function program(path: string, text: string): void {
  repo.write(path, text);
  chmodSync(join(repo.folder, path), 0o755);
}

test.each([
  ['0.2.0', 'npm install --global --ignore-scripts portfolio-as-code@0.2.0'],
  ['tools/p-0.1.0.tgz', "npm install --global --ignore-scripts './tools/p-0.1.0.tgz'"],
])('--package %s is one line, in every workflow that installs, and changes nothing else', async (given, line) => {
  await init('--package', given);
  expect([stepIn(check, 'Install'), stepIn(issue, 'Install')]).toEqual([line, line]);
  expect(repo.read(check)).toBe(textOf('templates/github-workflow.yml').replace(plain, line));
  expect(repo.read(issue)).toBe(textOf('templates/github-issue-workflow.yml').replace(plain, line));
  expect(repo.read('.github/workflows/portfolio-comment.yml')).toBe(textOf('templates/github-comment-workflow.yml'));
});

test('a repository and a tag are fetched, built by their own script, and installed', async () => {
  await init('--package', 'git+https://git.example/digital/tool.git#v0.1.0');
  const source = makeRepo();
  source.write('action/install.sh', 'echo "built in $(cd -- "$(dirname -- "$0")/.." && pwd)"\n');
  source.commit('tool');
  source.git('tag', 'v0.1.0');
  program('bin/npm', '#!/bin/sh\necho "npm $*"\n');
  const { status, log } = runLines(stepIn(check, 'Install'), {
    PATH: `${join(repo.folder, 'bin')}:${process.env.PATH}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${source.folder}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://git.example/digital/tool.git',
  });
  source.cleanup();
  expect(status, log).toBe(0);
  expect(log).toMatch(/^built in (\/\S+)\nnpm install --global --ignore-scripts \1$/m);
  expect(stepIn(issue, 'Install')).toBe(stepIn(check, 'Install'));
});

test('the single file becomes the command, and the check runs by the script beside the workflows', async () => {
  const { stdout, stderr } = await init('--package', 'tools/portfolio.mjs', '--secretariat', '@s');
  expect(stdout).toContain('.github/portfolio-check.sh\n');
  expect(stderr).toContain('       tools/portfolio.mjs\n');
  expect(stderr).toContain('       node tools/portfolio.mjs check\n');
  expect(stderr).toContain('node tools/portfolio.mjs check');
  expect(repo.read('.github/portfolio-check.sh')).toBe(textOf('action/run.sh'));
  expect(repo.read('.github/CODEOWNERS')).toContain('\n/tools/portfolio.mjs @s\n');
  expect(repo.read('docs/sekretariatet.md')).toContain('`node tools/portfolio.mjs`');
  repo.write('tools/portfolio.mjs', 'console.log(["ran", ...process.argv.slice(2)].join(" "));\n');
  repo.commit('all');
  const added = join(repo.folder, '.path');
  const installed = runLines(stepIn(issue, 'Install'), { GITHUB_PATH: added });
  expect(installed.status, installed.log).toBe(0);
  const path = `${readFileSync(added, 'utf8').trim()}:${process.env.PATH}`;
  expect(runLines('portfolio new --from-issue "a b"', { PATH: path }).log).toMatch(/^ran new --from-issue a b$/m);
  mkdirSync(join(repo.folder, '.temp'), { recursive: true });
  const output = join(repo.folder, '.output');
  writeFileSync(output, '');
  const checked = runLines(stepIn(check, 'Check'), { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: output });
  expect(checked.log).toContain('ran check --format=github --fail-on=error');
});

test('on GitLab both jobs get it, and a line that fails stops them', async () => {
  await init('--host', 'gitlab', '--package', 'portfolio.mjs', '--secretariat', '@s');
  const jobs = parse(repo.read('.gitlab-ci.yml')) as Record<string, { readonly before_script: readonly string[] }>;
  const lines = ['portfolio', 'portfolio-form'].map(
    (name) => jobs[name]?.before_script.find((line) => line.includes('portfolio.mjs')) ?? '',
  );
  expect(lines[0]).toMatch(/^set -e\nprintf .* "\$CI_PROJECT_DIR"\/'portfolio\.mjs' > \/usr\/local\/bin\/portfolio\n/);
  expect(lines[1]).toBe(lines[0]);
  expect(repo.read('.gitlab-ci.yml')).not.toContain('npm install');
  expect(existsSync(join(repo.folder, '.github'))).toBe(false);
  expect(repo.read('.gitlab/CODEOWNERS')).toContain('\n/portfolio.mjs @s\n');
});

test('it is said what the workflows fetch, and where it is told what to do when they cannot', async () => {
  const { stderr } = await init();
  expect(stderr).toMatch(/henter pakken portfolio-as-code@0\.1\.0 .* docs\/sekretariatet\.md\./);
  const guide = repo.read('docs/sekretariatet.md');
  expect(guide).toContain('\n## Hva arbeidsflytene henter\n');
  expect(guide).toContain(
    'rm -f .github/workflows/portfolio*.yml .github/portfolio-check.sh\nportfolio init --package verktoy/portfolio.mjs\n',
  );
});

test('what the guide says about another package holds: without the workflows, they are written anew', async () => {
  await init();
  const kept = await runCli(['init', repo.folder, '--package', 'verktoy/portfolio.mjs']);
  expect(kept.stderr).toContain(`${check}, ${issue}. Slett dem`);
  expect(kept.stderr).not.toContain('portfolio-comment.yml. Slett');
  for (const name of ['portfolio', 'portfolio-comment', 'portfolio-issue'])
    repo.remove(`.github/workflows/${name}.yml`);
  const again = await runCli(['init', repo.folder, '--package', 'verktoy/portfolio.mjs']);
  expect(again.stderr).not.toContain('Slett dem');
  expect(stepIn(check, 'Check')).toContain('bash .github/portfolio-check.sh');
});

test('a script of the check from an earlier tool is told, and the lines of the guide write it anew', async () => {
  const single = ['--package', 'verktoy/portfolio.mjs'];
  await init(...single);
  const same = await runCli(['init', repo.folder, ...single]);
  expect(same.stderr).not.toContain('Slett dem');
  repo.write('.github/portfolio-check.sh', 'echo old\n');
  const { stderr } = await runCli(['init', repo.folder, ...single]);
  expect(stderr).toContain(': .github/portfolio-check.sh. Slett dem');
  const [line = ''] = /^rm .*$/m.exec(repo.read('docs/sekretariatet.md')) ?? [];
  expect(runLines(line).status).toBe(0);
  await runCli(['init', repo.folder, ...single]);
  expect(repo.read('.github/portfolio-check.sh')).toBe(textOf('action/run.sh'));
});

test('what could be more than a name is refused before anything is written', async () => {
  const { code, stderr } = await init('--package', "x'; touch ran; '.mjs");
  expect(code).toBe(2);
  expect(stderr).toContain('--package');
  expect(existsSync(join(repo.folder, 'portfolio'))).toBe(false);
});
