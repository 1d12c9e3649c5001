// Promises how the program gets ready from a checkout: the action builds it without letting any package run something, and
// pre-commit can install the hook.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot, textOf } from '../support/source-files.ts';

const fakeNpm = `#!/bin/sh
printf '%s|%s\\n' "$PWD" "$*" >> "$CALLS"
`;
let temp: string;
let checkout: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'portfolio-install-'));
  checkout = join(temp, 'checkout');
  for (const folder of ['checkout/action', 'elsewhere', 'bin']) mkdirSync(join(temp, folder), { recursive: true });
  copyFileSync(join(projectRoot, 'action', 'install.sh'), join(checkout, 'action', 'install.sh'));
  writeFileSync(join(temp, 'bin', 'npm'), fakeNpm, { mode: 0o755 });
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

test('the action installs what the lockfile names, runs nothing of it, and builds, all in its own checkout', () => {
  expect(install()).toEqual([
    `${checkout}|ci --ignore-scripts --no-audit --no-fund --loglevel=error`,
    `${checkout}|run --silent build`,
  ]);
  expect(JSON.parse(textOf('package.json')).scripts).toHaveProperty('build');
});

test('what is built already is left as it is', () => {
  for (const folder of ['dist', 'node_modules']) mkdirSync(join(checkout, folder));
  writeFileSync(join(checkout, 'dist', 'main.js'), '');
  expect(install()).toEqual([]);
});

test('packing a checkout prints the name of the package and nothing else: pre-commit takes all of it for the name', () => {
  copyFileSync(join(projectRoot, '.npmrc'), join(checkout, '.npmrc'));
  const scripts = { prepare: 'echo building && echo built > built' };
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', scripts }));
  const said = execFileSync('npm', ['pack'], { cwd: checkout, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(said).toBe('x-1.0.0.tgz\n');
  expect(existsSync(join(checkout, 'built'))).toBe(true);
});

function install(): string[] {
  const calls = join(temp, 'calls');
  const env = { PATH: `${join(temp, 'bin')}:${process.env.PATH}`, CALLS: calls };
  execFileSync('bash', [join(checkout, 'action', 'install.sh')], { cwd: join(temp, 'elsewhere'), env, stdio: 'pipe' });
  return existsSync(calls) ? readFileSync(calls, 'utf8').trimEnd().split('\n') : [];
}
