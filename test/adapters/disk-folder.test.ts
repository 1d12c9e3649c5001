import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFolder } from '../../src/adapters/disk-folder.ts';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'portfolio-folder-'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const refusal = (code: string) => expect.objectContaining({ code });
const bytes = new Uint8Array([0, 255, 1]);

test('writes text and bytes into a folder that it makes, reads them and removes them', async () => {
  const folder = diskFolder(join(top, 'portfolio'), 'reports/2026-12-10');
  expect(await folder.read('a.md')).toBeNull();
  await folder.replace('a.md', 'Å');
  await folder.replace('b.zip', bytes);
  expect(readdirSync(join(top, 'portfolio/reports/2026-12-10')).sort()).toEqual(['a.md', 'b.zip']);
  expect(new Uint8Array((await folder.read('b.zip')) ?? [])).toEqual(bytes);
  await folder.remove('a.md');
  await folder.remove('a.md');
  expect(readdirSync(join(top, 'portfolio/reports/2026-12-10'))).toEqual(['b.zip']);
});

test('sweeps away halves of files that a dead process left, and nothing else', async () => {
  const folder = diskFolder(top, 'papers');
  await folder.replace('a.md', 'whole');
  const kept = ['.a.md.tmp', 'a.md.4711.0a1b2c3d.tmp', `.b.md.${process.pid}.0a1b2c3d.tmp`, '.skjult'];
  for (const name of [...kept, '.a.md.4194999.0a1b2c3d.tmp']) writeFileSync(join(top, 'papers', name), 'half');
  mkdirSync(join(top, 'papers/.c.md.4194999.0a1b2c3d.tmp'));
  await folder.sweep();
  expect(readdirSync(join(top, 'papers')).sort()).toEqual([...kept, '.c.md.4194999.0a1b2c3d.tmp', 'a.md'].sort());
});

test.each(['../a.md', 'x/a.md', '..', '.hidden', 'x\\a.md', '', '/etc/passwd', 'a\u0000.md'])(
  'a name that is no plain name is refused: %j',
  async (name) => {
    const folder = diskFolder(top, 'reports');
    writeFileSync(join(top, 'a.md'), 'mine');
    await expect(folder.read(name)).rejects.toEqual(refusal('outside-portfolio'));
    await expect(folder.replace(name, 'x')).rejects.toEqual(refusal('outside-portfolio'));
    await expect(folder.remove(name)).rejects.toEqual(refusal('outside-portfolio'));
    expect(readFileSync(join(top, 'a.md'), 'utf8')).toBe('mine');
  },
);

test('never through a link: neither out of the root, nor at the file itself', async () => {
  const outside = join(top, 'outside');
  mkdirSync(join(top, 'portfolio'));
  mkdirSync(outside);
  writeFileSync(join(outside, 'a.md'), 'mine');
  symlinkSync(outside, join(top, 'portfolio/reports'));
  const linked = diskFolder(join(top, 'portfolio'), 'reports');
  await expect(linked.replace('a.md', 'x')).rejects.toEqual(refusal('outside-portfolio'));
  await expect(linked.remove('a.md')).rejects.toEqual(refusal('outside-portfolio'));
  symlinkSync(join(outside, 'a.md'), join(top, 'portfolio/b.md'));
  const folder = diskFolder(join(top, 'portfolio'));
  await expect(folder.read('b.md')).rejects.toEqual(refusal('unreadable-file'));
  await expect(folder.replace('b.md', 'x')).rejects.toEqual(refusal('outside-portfolio'));
  expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe('mine');
});
