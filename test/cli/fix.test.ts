// Promises that `check` writes only with --fix, that a dry run writes nothing and shows a patch that git takes, and that what is told
// is what was done.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { diskWriter } from '../../src/adapters/disk-writer.ts';
import { planFixes, writeFix } from '../../src/app/fix.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { runCli } from '../support/run-cli.ts';
import { projectRoot } from '../support/source-files.ts';

let repository: string;
let root: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'fix-'));
  root = join(repository, 'portfolio');
  cpSync(join(projectRoot, 'test/errors/base'), root, { recursive: true });
  git('init', '-q');
});
afterEach(() => rmSync(repository, { recursive: true }));

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'core.autocrlf=false', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH ?? '', HOME: repository, GIT_CONFIG_NOSYSTEM: '1' },
  });
const good = (title = 'Et kort') =>
  readFileSync(join(projectRoot, 'test/errors/base/projects/god-sak.yaml'), 'utf8').replace('En god sak', title);
const bad = (title?: string) => good(title).replace('stage: idea', 'stagee: idea').replace('2026-10-01', '1.10.2026');
const write = (name: string, text: string) => writeFileSync(join(root, 'projects', name), text);
const check = (...words: readonly string[]) => runCli(['check', '-C', root, '--lang', 'en', ...words]);

/** Every file below the folder with its content and its mode. */
function snapshot(folder = root): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, `${lstatSync(path).mode.toString(8)} ${readFileSync(path, 'latin1')}`]),
  );
}

describe('--fix', () => {
  test('writes, tells what it did, and shows what is left', async () => {
    write('kort.yaml', `${bad()}# slutt`);
    const { code, stdout, stderr } = await check('--fix');
    expect(stderr).toBe(
      [
        'portfolio/projects/kort.yaml:3 stagee → stage',
        'portfolio/projects/kort.yaml:11 1.10.2026 → 2026-10-01',
        'Mended 2 places in 1 file.\n',
      ].join('\n'),
    );
    expect(stdout).toMatch(/^2 cards in 6 files: 0 errors, 0 warnings\./);
    expect(code).toBe(0);
    expect(readFileSync(join(root, 'projects/kort.yaml'), 'utf8')).toBe(`${good()}# slutt`);
  });
  test('the exit code is by what is left', async () => {
    write('kort.yaml', bad().replace('form: project', 'form: nothing-known'));
    const { code, stdout } = await check('--fix');
    expect(stdout).toContain('[unknown-choice]');
    expect(stdout).not.toContain('--fix');
    expect(code).toBe(1);
  });
  test('does nothing twice', async () => {
    write('kort.yaml', bad());
    await check('--fix');
    const before = snapshot();
    expect((await check('--fix')).stderr).toBe('There is nothing that can be mended safely.\n');
    expect(snapshot()).toEqual(before);
  });
  test('mends only what was asked for', async () => {
    write('kort.yaml', bad());
    write('annet.yaml', bad('Et annet'));
    await check('annet', '--fix', '--quiet');
    expect(readFileSync(join(root, 'projects/kort.yaml'), 'utf8')).toBe(bad());
    expect(readFileSync(join(root, 'projects/annet.yaml'), 'utf8')).toBe(good('Et annet'));
  });
  test('keeps the rights of a file', async () => {
    write('kort.yaml', bad());
    chmodSync(join(root, 'projects/kort.yaml'), 0o664);
    await check('--fix');
    expect(statSync(join(root, 'projects/kort.yaml')).mode & 0o777).toBe(0o664);
  });
  test('nothing hostile in a name reaches the terminal or the log as more than text', async () => {
    write('x\n::error::y ##[error]z.yaml', bad());
    const changes = { environment: { GITHUB_ACTIONS: 'true' } };
    const { stderr } = await runCli(['check', '-C', root, '--fix'], changes);
    expect(stderr).toContain('stagee → stage');
    expect(stderr).not.toMatch(/^::|##\[/m);
  });
});

describe('without --fix nothing is written', () => {
  test.each([[[]], [['--fix', '--dry-run']], [['--fix', '--dry-run', '--output', 'OUT']]])('%j', async (words) => {
    write('kort.yaml', bad());
    const before = snapshot();
    const { code } = await check(...words.map((word) => (word === 'OUT' ? join(repository, 'x.patch') : word)));
    expect(code).toBe(1);
    expect(snapshot()).toEqual(before);
  });
  test('and it is said how many can be mended', async () => {
    write('kort.yaml', bad());
    expect((await check()).stdout).toMatch(/\n→ 2 of these can be mended with "portfolio check --fix"\.\n$/);
    rmSync(join(root, 'projects/kort.yaml'));
    expect((await check()).stdout).not.toContain('--fix');
  });
});

describe('a link', () => {
  test('is not mended, and what it leads to neither', async () => {
    const outside = join(repository, 'utenfor.yaml');
    writeFileSync(outside, bad());
    symlinkSync(outside, join(root, 'projects/lenke.yaml'));
    await check('--fix');
    expect(readFileSync(outside, 'utf8')).toBe(bad());
    expect(lstatSync(join(root, 'projects/lenke.yaml')).isSymbolicLink()).toBe(true);
  });
  test('a folder that is one is not entered', async () => {
    const outside = join(repository, 'utenfor');
    mkdirSync(outside);
    writeFileSync(join(outside, 'møte.yaml'), 'titel: x\nbodyy: x\ndate: 1.1.2027\n');
    rmSync(join(root, 'meetings'), { recursive: true, force: true });
    symlinkSync(outside, join(root, 'meetings'));
    await check('--fix');
    expect(readFileSync(join(outside, 'møte.yaml'), 'utf8')).toBe('titel: x\nbodyy: x\ndate: 1.1.2027\n');
  });
  const plan = async () => {
    const fix = planFixes(await loadPortfolio(diskTree(root), 'portfolio'), () => true)[0];
    if (!fix) throw new Error('There should be something to mend.');
    return fix;
  };
  test('that took the place of a card since it was read stays, and so does its target', async () => {
    write('kort.yaml', bad());
    const fix = await plan();
    const outside = join(repository, 'utenfor.yaml');
    writeFileSync(outside, bad());
    rmSync(join(root, 'projects/kort.yaml'));
    symlinkSync(outside, join(root, 'projects/kort.yaml'));
    await expect(writeFix(diskTree(root), diskWriter(root), fix)).rejects.toMatchObject({ code: 'unreadable-file' });
    await expect(diskWriter(root).replace(fix.path, fix.after)).rejects.toMatchObject({ code: 'outside-portfolio' });
    expect(readFileSync(outside, 'utf8')).toBe(bad());
  });
  test('a card that someone saved since it was read is left as they saved it', async () => {
    write('kort.yaml', bad());
    const fix = await plan();
    write('kort.yaml', `${bad()}# mer`);
    await expect(writeFix(diskTree(root), diskWriter(root), fix)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(readFileSync(join(root, 'projects/kort.yaml'), 'utf8')).toBe(`${bad()}# mer`);
  });
  test('a path that leads out of the portfolio is refused', async () => {
    write('kort.yaml', bad());
    const fix = { ...(await plan()), path: '../utenfor.yaml' };
    writeFileSync(join(repository, 'utenfor.yaml'), bad());
    await expect(writeFix(diskTree(root), diskWriter(root), fix)).rejects.toMatchObject({ code: 'outside-portfolio' });
  });
});

describe('the patch of a dry run', () => {
  const names = [
    'kort.yaml',
    'æøå.yaml',
    'med mellomrom.yaml',
    'sitat".yaml',
    'bak\\skrå.yaml',
    'ny\nlinje\t.yaml',
    '-C.yaml',
  ];
  const texts: Readonly<Record<string, string>> = {
    'linjer som i Windows': bad().replaceAll('\n', '\r\n'),
    'byte order mark': `\uFEFF${bad()}`,
    'no last line break': `${bad().trimEnd()}\nreplaces_system: ja`,
    'one line': '{ titlle: Kort }',
    'lines that look like a patch': `${bad()}# --- a/x\n# @@ -1 +1 @@\n-: 1\n`.replace('\n-: 1', ''),
    'far apart': `${bad()}${'# x\n'.repeat(30)}replaces_system: ja\n`,
  };
  const cases = [
    ...names.map((name) => [name, bad()]),
    ...Object.entries(texts).map(([, text]) => ['kort.yaml', text]),
  ];

  test.each(cases)('is taken by git apply: %j', async (name, text) => {
    write(name as string, text as string);
    const { code, stdout, stderr } = await check('--fix', '--dry-run');
    expect(code).toBe(1);
    expect(stderr).toMatch(/can be mended\. Nothing is written\./);
    writeFileSync(join(repository, 'fix.patch'), stdout);
    git('apply', '--whitespace=nowarn', 'fix.patch');
    const applied = snapshot();
    git('apply', '--whitespace=nowarn', '-R', 'fix.patch');
    expect(readFileSync(join(root, 'projects', name as string), 'utf8')).toBe(text);
    await check('--fix');
    expect(applied).toEqual(snapshot());
  });
  test('of several files', async () => {
    for (const [index, name] of names.entries()) write(name, bad(`Kort ${index}`));
    const { stdout } = await check('--fix', '--dry-run');
    writeFileSync(join(repository, 'fix.patch'), stdout);
    expect(git('apply', '--numstat', '-z', 'fix.patch').split('\0').filter(Boolean).sort()).toEqual(
      names.map((name) => `2\t2\tportfolio/projects/${name}`).sort(),
    );
  });
  test('is empty, with exit code 0, when there is nothing to mend', async () => {
    const { code, stdout, stderr } = await check('--fix', '--dry-run');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'There is nothing that can be mended safely.\n',
    });
  });
  test('gives exit code 0 when nothing is to fail', async () => {
    write('kort.yaml', bad());
    expect((await check('--fix', '--dry-run', '--fail-on', 'never')).code).toBe(0);
  });
  test('shows on a terminal what cannot be seen, and only there', async () => {
    write('kort.yaml', bad().replaceAll('\n', ' # \u{E0001}x\n').replaceAll('\u{E0001}', '\u200D'));
    const written: string[] = [];
    const stdout = { isTerminal: true, columns: 100, write: (text: string) => void written.push(text) };
    await runCli(['check', '-C', root, '--fix', '--dry-run'], { stdout });
    const shown = written.join('');
    expect(shown).toContain('\\u{200d}');
    expect(shown).not.toContain('\u200D');
    expect((await check('--fix', '--dry-run')).stdout).toContain('\u200D');
  });
});

describe('options that do not go together', () => {
  test.each([
    [['--dry-run'], '--dry-run is used together with --fix: write --fix --dry-run.'],
    [['--fix', '--ref', 'HEAD'], '--fix and --ref cannot be used together.'],
    [['--fix', '--dry-run', '--format', 'json'], '--dry-run and --format json cannot be used together.'],
  ])('%j', async (words, message) => {
    const { code, stderr } = await check(...words);
    expect(code).toBe(2);
    expect(stderr).toBe(`error: ${message}\n`);
  });
});
