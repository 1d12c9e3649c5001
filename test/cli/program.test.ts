// The built program as a whole: pipes, full disks, time zones and languages of the machine, which no test inside one process can show.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleOptions } from '../../tools/bundle-options.ts';
import { projectRoot } from '../support/source-files.ts';

// Inside the project, so that the program finds its packages and templates.
const program = join(projectRoot, 'node_modules/.cache', `program-${process.pid}`);
const main = join(program, 'main.js');
const example = join(projectRoot, 'portfolio');
let work: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'portfolio-'));
  await build({ ...bundleOptions(), outdir: program, metafile: false });
});
afterAll(() => {
  rmSync(program, { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
});

const tool = (words: readonly string[], environment: Record<string, string> = {}, cwd = projectRoot) =>
  spawnSync(process.execPath, [main, ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: work, ...environment },
    maxBuffer: 1e8,
  });

describe('the same bytes on any machine', () => {
  const args = ['report', '-C', example, '--today', '2026-11-22'];
  test('whatever the time zone, the language and the working directory', () => {
    const here = tool(args, { TZ: 'Europe/Oslo', LANG: 'nb_NO.UTF-8' });
    const there = tool(args, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }, work);
    expect(here.status).toBe(0);
    expect(here.stdout.length).toBeGreaterThan(10_000);
    expect(there.stdout).toBe(here.stdout);
  });
});

describe('streams', () => {
  const sh = (line: string) =>
    spawnSync('bash', ['-c', line], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: work, NODE: process.execPath, MAIN: main, EXAMPLE: example },
    });
  test('a reader that has seen enough is no error', () => {
    const { stderr, stdout } = sh('"$NODE" "$MAIN" report -C "$EXAMPLE" --quiet | head -1; echo "$PIPESTATUS" >&2');
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr.trim()).toBe('0');
  });
  test.runIf(existsSync('/dev/full'))('a full disk is one line and exit code 2', () => {
    const { stderr } = sh('"$NODE" "$MAIN" list -C "$EXAMPLE" > /dev/full; echo "code $?" >&2');
    expect(stderr).toMatch(/^portfolio: ENOSPC\ncode 2\n$/);
  });
  test('everything arrives in a pipe', () => {
    const whole = tool(['report', '-C', example]).stdout;
    expect(sh('"$NODE" "$MAIN" report -C "$EXAMPLE" | cat').stdout).toBe(whole);
  });
});

describe('exit codes', () => {
  const portfolio = (name: string, files: Readonly<Record<string, string>>): string => {
    const folder = join(work, name);
    mkdirSync(join(folder, 'projects'), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    return folder;
  };
  const register = { 'portfolio.yaml': 'name: P\n', 'governance.yaml': 'requirement_set: register\n' };
  const good =
    'title: K\nowner: { organisation: S }\ncost: { estimate: { likely: 1 } }\ntime: { period: { end: 2027-01-01 } }\n';

  test('0: nothing wrong', () =>
    expect(tool(['check', '-C', portfolio('good', { ...register, 'projects/kort.yaml': good })]).status).toBe(0));
  test('1: an error in a card', () =>
    expect(tool(['check', '-C', portfolio('bad', { ...register, 'projects/kort.yaml': `${good}x: 1\n` })]).status).toBe(
      1,
    ));
  test('2: no portfolio, with one line', () => {
    const { status, stderr } = tool(['check', '-C', join(work, 'nowhere')]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
  test('2: no cards', () => expect(tool(['check', '-C', portfolio('empty', register)]).status).toBe(2));
  test('2: an unknown command, option, value or id', () => {
    for (const words of [
      ['chek'],
      ['check', '--formt', 'json'],
      ['check', '--format', 'xml'],
      ['show', 'nobody', '-C', example],
      ['report', 'nonsense', '-C', example],
      ['list', '-C', example, '--today', '2026-13-01'],
    ]) {
      const { status, stderr, stdout } = tool(words);
      expect({ words, status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
        words,
        status: 2,
        stdout: '',
        lines: 1,
      });
    }
  });
});

test('--version says the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  expect(tool(['--version']).stdout).toBe(`${version}\n`);
});

test('the report of a commit cites it, and is the same after commits that leave the inputs alone', () => {
  const repository = join(work, 'repository');
  mkdirSync(repository);
  execFileSync('cp', ['-r', example, join(repository, 'portfolio')]);
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-C', repository, ...words], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        HOME: work,
        GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
        GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
      },
    }).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
  const first = tool(['report'], {}, repository).stdout;
  expect(first).toContain(git('rev-parse', 'HEAD').slice(0, 7));
  expect(first).toContain('20. november 2026');
  mkdirSync(join(repository, 'portfolio', 'reports'), { recursive: true });
  writeFileSync(join(repository, 'portfolio', 'reports', 'report.md'), first);
  writeFileSync(join(repository, 'README.md'), 'x');
  git('add', '-A');
  git('commit', '-qm', 'y');
  expect(tool(['report'], {}, repository).stdout).toBe(first);
});
