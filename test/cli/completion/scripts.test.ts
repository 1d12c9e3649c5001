// Promises that the scripts of `portfolio completion` work in a real shell, and that a hostile name neither runs nor breaks anything there.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../../support/git-repo.ts';
import { runCli } from '../../support/run-cli.ts';
import { projectRoot } from '../../support/source-files.ts';

const isInstalled = (shell: string) => spawnSync(shell, ['--version']).status === 0;

let repo: TestRepo;
beforeAll(() => {
  repo = makeRepo();
  cpSync(join(projectRoot, 'portfolio'), join(repo.folder, 'portfolio'), { recursive: true });
  const names = ['zz $(touch ran)', 'zz`touch ran`', 'zz;touch ran', "zz'", 'zz\ntouch ran', 'zz\u001b]0;x\u0007'];
  for (const name of names) repo.write(`portfolio/projects/${name}.yaml`, 'title: $(touch ran)\n');
  repo.write('portfolio/projects/zz-trygg.yaml', 'title: "$(touch ran) `touch ran`"\n');
  repo.commit('Eksempelet');
  repo.git('branch', '$(touch\u00a0ran)');
  const program = join(repo.folder, 'bin/portfolio');
  mkdirSync(join(repo.folder, 'bin'));
  const source = [process.execPath, '--import', import.meta.resolve('tsx'), join(projectRoot, 'src/main.ts')];
  writeFileSync(program, `#!/bin/sh\nexec ${source.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(repo.folder, 'prosjekt liste.csv'), '');
});
afterAll(() => repo.cleanup());

const environment = () => ({
  PATH: `${join(repo.folder, 'bin')}:${process.env.PATH}`,
  HOME: repo.folder,
  LC_ALL: 'C.UTF-8',
});
const scriptPath = (shell: string) => join(projectRoot, `templates/completion/portfolio.${shell}`);

function inBash(words: readonly string[]): string[] {
  const script = `source "$1"; shift
    COMP_WORDS=(portfolio "$@") COMP_CWORD=$#
    _portfolio; ((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"; true`;
  const options = { cwd: repo.folder, env: environment(), encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['--norc', '-uc', script, 'bash', scriptPath('bash'), ...words],
    options,
  );
  expect([stderr, status]).toEqual(['', 0]);
  return stdout.split('\n').filter((line) => line !== '');
}

test('bash reads the script and completes commands, options, ids and meetings', { timeout: 60_000 }, () => {
  expect(inBash(['adv'])).toEqual(['advance']);
  expect(inBash(['rank', '--rob'])).toEqual(['--robust']);
  expect(inBash(['show', 'innbyggerp'])).toEqual(['innbyggerportal']);
  expect(inBash(['list', '--stage', '=', 'ex'])).toEqual(['execution']);
  expect(inBash(['report', 'minutes', '2026-06'])).toEqual(['2026-06-11']);
  expect(
    execFileSync('bash', ['-c', `source "$1" && complete -p portfolio`, 'bash', scriptPath('bash')], {
      encoding: 'utf8',
    }),
  ).toBe('complete -F _portfolio portfolio\n');
});

test('in bash, a hostile name is neither offered nor run', { timeout: 60_000 }, () => {
  expect(inBash(['show', 'zz'])).toEqual(['zz-trygg']);
  expect(inBash(['show', '$(touch ran)'])).toEqual([]);
  expect(inBash(['rank', '--ref', ''])).toEqual(['main']);
  expect(inBash(['show', '"zz'])).toEqual(['zz-trygg']);
  expect(existsSync(join(repo.folder, 'ran'))).toBe(false);
});

test('without the program, bash is silent', () => {
  const script = `source "$1"; PATH=/nowhere; COMP_WORDS=(portfolio '') COMP_CWORD=1; _portfolio; echo "\${#COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', scriptPath('bash')], {
    encoding: 'utf8',
  });
  expect([stdout, stderr]).toEqual(['0\n', '']);
});

// Needs the shell zsh; skipped where it is not installed.
test.runIf(isInstalled('zsh'))('zsh understands the script', () => {
  execFileSync('zsh', ['-n', scriptPath('zsh')]);
});

// Needs the shell fish; skipped where it is not installed.
test.runIf(isInstalled('fish'))('fish completes, with titles, and runs no name', { timeout: 60_000 }, () => {
  const ask = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', scriptPath('fish'), line], {
      cwd: repo.folder,
      env: environment(),
      encoding: 'utf8',
    });
  expect(ask('portfolio show innbyggerp')).toBe('innbyggerportal\tInnbyggerportalen Min side\n');
  expect(ask('portfolio show zz')).toBe('zz-trygg\t$(touch ran) `touch ran`\n');
  expect(existsSync(join(repo.folder, 'ran'))).toBe(false);
});

test.each(['bash', 'zsh', 'fish'])(
  'portfolio completion %s prints the script that comes with the tool',
  async (shell) => {
    const { code, stdout } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain(`portfolio complete ${shell} -- `);
    expect(stdout).not.toMatch(/\beval\b|compgen -W/);
  },
);

test('another shell is refused, with those that there are', async () => {
  const { code, stderr } = await runCli(['completion', 'powershell']);
  expect(code).toBe(2);
  expect(stderr).toContain('bash, zsh, fish');
});
