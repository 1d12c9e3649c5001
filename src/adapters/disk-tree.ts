// A portfolio's folder on disk. Reads regular files only: never through a link, never a pipe or a device.
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';

const folders = ['projects', 'meetings', 'weights'];

export function diskTree(root: string): FileTree {
  return {
    list: async () => [
      ...entriesIn(root, '').filter(({ path }) => /\.ya?ml$/i.test(path)),
      ...folders.flatMap((folder) => entriesIn(join(root, folder), `${folder}/`)),
    ],
    read: async (path) => readRegularFile(join(root, path), path),
  };
}

function entriesIn(folder: string, prefix: string): TreeEntry[] {
  let names: string[];
  try {
    if (prefix !== '' && !lstatSync(folder).isDirectory()) return [];
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
  return names.map((name) => entry(join(folder, name), prefix + name));
}

function entry(absolute: string, path: string): TreeEntry {
  try {
    const stat = lstatSync(absolute);
    return { path, kind: stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : 'other', size: stat.size };
  } catch {
    return { path, kind: 'other', size: 0 };
  }
}

export function readRegularFile(absolute: string, path: string): Uint8Array {
  let handle: number | null = null;
  try {
    handle = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(handle).isFile()) throw new Error('not a regular file');
    return readFileSync(handle);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function unreadable(file: string, error: unknown): PortfolioError {
  const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return new PortfolioError('unreadable-file', { file, reason });
}
