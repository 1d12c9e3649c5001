// A folder on disk that the tool writes papers into: only plain names, only ordinary files, never through a link out of its root.
import { lstatSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Folder } from '../ports/folder.ts';
import { readRegularFile } from './disk-tree.ts';
import { diskWriter, insideFolder } from './disk-writer.ts';

/** `within`: with forward slashes; "" for the root itself. */
export function diskFolder(root: string, within = ''): Folder {
  const writer = diskWriter(root);
  const pathOf = (name: string): string => (within === '' ? plain(name) : `${within}/${plain(name)}`);
  return {
    read: async (name) => {
      const path = pathOf(name);
      return isThere(join(root, path)) ? readRegularFile(join(root, path), path) : null;
    },
    replace: async (name, content) => writer.replace(pathOf(name), content),
    remove: async (name) => remove(root, pathOf(name)),
    sweep: async () => sweepFolder(insideFolder(root, join(root, pathOf('swept')), within)),
  };
}

/** ".index.html.4711.0a1b2c3d.tmp": as the writer names a file until it is whole. */
const halfWritten = /^\.\w[\w.-]*\.(\d+)\.[0-9a-f]{8}\.tmp$/;

function sweepFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const writer = halfWritten.exec(entry.name)?.[1];
    if (writer !== undefined && entry.isFile() && !isAlive(Number(writer)))
      rmSync(join(folder, entry.name), { force: true });
  }
}

/** A process that is still writing ends what it has begun. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function plain(name: string): string {
  if (!/^\w[\w.-]*$/.test(name)) throw new PortfolioError('outside-portfolio', { file: name });
  return name;
}

/** Also a link that leads nowhere: it is refused, not written through. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function remove(root: string, path: string): void {
  const target = join(root, path);
  if (!isThere(target)) return;
  insideFolder(root, target, path);
  try {
    unlinkSync(target);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new PortfolioError('unwritable-file', { file: path, reason: code ?? message });
  }
}
