import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskWriter } from '../../src/adapters/disk-writer.ts';
import { writeNamedFile } from '../../src/adapters/write-named-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (code: string) => expect.objectContaining({ code });

test('a new file, in a folder that is made for it, and nothing else left behind', async () => {
  await diskWriter(folder).create('projects/a.yaml', 'title: Å\n');
  expect(readFileSync(join(folder, 'projects/a.yaml'), 'utf8')).toBe('title: Å\n');
  expect(readdirSync(join(folder, 'projects'))).toEqual(['a.yaml']);
});

test('a file that exists is never overwritten by create', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'mine');
  await expect(diskWriter(folder).create('a.yaml', 'yours')).rejects.toEqual(refusal('file-exists'));
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('replace puts the whole new text in place', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'old'.repeat(1000));
  await diskWriter(folder).replace('a.yaml', 'new');
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new');
});

test('of twenty at once one wins, and it is whole', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
  const results = await Promise.allSettled(texts.map((text) => diskWriter(folder).create('a.yaml', text)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(texts).toContain(readFileSync(join(folder, 'a.yaml'), 'utf8'));
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test.each(['../outside.yaml', '/tmp/outside.yaml', 'projects/../../outside.yaml'])(
  'never outside the folder: %s',
  async (path) => {
    await expect(diskWriter(folder).create(path, 'x')).rejects.toEqual(refusal('outside-portfolio'));
    expect(existsSync(join(folder, '..', 'outside.yaml'))).toBe(false);
  },
);

test('never through a link to a folder elsewhere', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  symlinkSync(elsewhere, join(folder, 'projects'));
  await expect(diskWriter(folder).create('projects/a.yaml', 'x')).rejects.toEqual(refusal('outside-portfolio'));
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});

test('never through a link to a file elsewhere', async () => {
  symlinkSync('/etc/hostname', join(folder, 'a.yaml'));
  await expect(diskWriter(folder).replace('a.yaml', 'x')).rejects.toEqual(refusal('outside-portfolio'));
});

test('a folder with the name of the file is told, and nothing is left behind', async () => {
  mkdirSync(join(folder, 'a.yaml'));
  await expect(diskWriter(folder).replace('a.yaml', 'x')).rejects.toEqual(refusal('unwritable-file'));
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('a pipe with the name of the file is left where it is', async () => {
  execFileSync('mkfifo', [join(folder, 'a.yaml')]);
  await expect(diskWriter(folder).replace('a.yaml', 'x')).rejects.toEqual(refusal('unwritable-file'));
  expect(lstatSync(join(folder, 'a.yaml')).isFIFO()).toBe(true);
});

test('a folder that can hold no folder is told, and the tool comes to an end', async () => {
  await expect(diskWriter('/proc/self').create('fd/none/x/a.yaml', 'x')).rejects.toEqual(refusal('unwritable-file'));
});

test('a file that a person named is told by that name', async () => {
  symlinkSync('/etc/hostname', join(folder, 'link.md'));
  const asked = (name: string) => writeNamedFile(join(folder, name), `../${name}`, 'x');
  await expect(asked('link.md')).rejects.toEqual(refusal('unwritable-file'));
  await expect(asked('link.md')).rejects.toMatchObject({ args: { file: '../link.md', reason: 'link' } });
});
