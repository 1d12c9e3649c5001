import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { check } from '../../src/app/check.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
  mkdirSync(join(folder, 'projects'));
  writeFileSync(join(folder, 'portfolio.yaml'), 'name: Prøve\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codes = async (): Promise<readonly string[]> =>
  check(await loadPortfolio(diskTree(folder), ''), '2026-11-22').problems.map(
    ({ finding }) => `${finding.place.file} ${finding.code}`,
  );

test('links are told and not followed', async () => {
  symlinkSync('/etc/passwd', join(folder, 'projects', 'passwd.yaml'));
  expect(await codes()).toEqual(['projects/passwd.yaml not-a-file']);
});

test('a pipe is told and not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'projects', 'pipe.yaml')]);
  expect(await codes()).toEqual(['projects/pipe.yaml not-a-file']);
}, 5000);

test('a folder with the name of a card is told', async () => {
  mkdirSync(join(folder, 'projects', 'folder.yaml'));
  expect(await codes()).toEqual(['projects/folder.yaml not-a-file']);
});

test('a huge file is told by its size and not opened', async () => {
  writeFileSync(join(folder, 'projects', 'huge.yaml'), Buffer.alloc(50 * 1024 * 1024, 'a'));
  expect(await codes()).toEqual(['projects/huge.yaml file-too-large']);
});

test('names that try to steer the terminal are only names', async () => {
  writeFileSync(join(folder, 'projects', '\u001b[31m::error::x.yaml'), 'title: x\n');
  expect((await codes()).some((line) => line.endsWith('card-id'))).toBe(true);
});

test('an .yml file is told, since it would be missing from the report', async () => {
  writeFileSync(join(folder, 'projects', 'a.yml'), 'title: x\n');
  expect(await codes()).toEqual(['projects/a.yml unexpected-file']);
});
