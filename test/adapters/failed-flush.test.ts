// Promises that a write that has taken effect is not told as failed because the folder could not be flushed: those that take writes back
// would leave it behind.
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskFolder } from '../../src/adapters/disk-folder.ts';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { diskWriter } from '../../src/adapters/disk-writer.ts';
import { writeImport } from '../../src/app/write-import.ts';

const flush = fs.fsyncSync;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flush-'));
});
afterEach(() => {
  flushWith(flush);
  rmSync(folder, { recursive: true });
});

/** For all that have imported it: test files share a process, and its modules. */
function flushWith(fsyncSync: typeof flush): void {
  fs.fsyncSync = fsyncSync;
  syncBuiltinESMExports();
}

/** As some shared disks do; `isFull`: there is no room for the content of a file either. */
function refuseFolders({ isFull = false } = {}): void {
  flushWith((handle) => {
    const code = fs.fstatSync(handle).isDirectory() ? 'EINVAL' : isFull ? 'ENOSPC' : null;
    if (code !== null) throw Object.assign(new Error(code), { code });
    flush(handle);
  });
}

test('a new and a replaced file are written', async () => {
  refuseFolders();
  writeFileSync(join(folder, 'b.yaml'), 'old');
  await diskWriter(folder).create('a.yaml', 'a');
  await diskWriter(folder).replace('b.yaml', 'new');
  expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml']);
  expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe('new');
});

test('a file whose content could not be flushed is not put in place', async () => {
  refuseFolders({ isFull: true });
  await expect(diskWriter(folder).create('a.yaml', 'a')).rejects.toMatchObject({ args: { reason: 'ENOSPC' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('an import writes all of it', async () => {
  refuseFolders();
  const outside = { tree: diskTree, writer: diskWriter, folder: diskFolder };
  const created = [
    ['projects/a.yaml', 'title: A\n'],
    ['projects/b.yaml', 'title: B\n'],
  ] as const;
  await writeImport(outside, folder, { created, edited: [], removed: [], put: [] });
  expect(readdirSync(join(folder, 'projects'))).toEqual(['a.yaml', 'b.yaml']);
});
