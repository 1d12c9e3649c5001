// Writes below one folder, whole or not at all: a temporary file beside the target, flushed, then put in place in one step.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Writer } from '../ports/writer.ts';

export function diskWriter(root: string): Writer {
  return {
    create: async (path, content) => put(root, path, content, linkInPlace),
    replace: async (path, content) => put(root, path, content, (temporary, target) => renameSync(temporary, target)),
  };
}

type Content = string | Uint8Array;

function put(root: string, path: string, content: Content, place: (temporary: string, target: string) => void): void {
  const target = resolve(root, path);
  let temporary: string | null = null;
  try {
    const folder = insideFolder(root, target, path);
    temporary = join(folder, `.${basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
    writeFlushed(temporary, content, lstatSync(target, { throwIfNoEntry: false })?.mode ?? null);
    place(temporary, target);
    flushFolder(folder);
  } catch (error) {
    throw asPortfolioError(error, path);
  } finally {
    if (temporary !== null) removeIfThere(temporary);
  }
}

/** The folder of the target, made when missing. Refuses to leave the root, also through a link. */
export function insideFolder(root: string, target: string, path: string): string {
  const folder = dirname(target);
  if (escapes(relative(resolve(root), target)) || leadsAway(root, nearestFolder(folder)))
    throw new PortfolioError('outside-portfolio', { file: path });
  makeFolder(folder);
  if (leadsAway(root, folder)) throw new PortfolioError('outside-portfolio', { file: path });
  const there = lstatSync(target, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) throw new PortfolioError('outside-portfolio', { file: path });
  // A device or a pipe would be put away, and a plain file left in its place.
  if (there && !there.isFile()) throw new PortfolioError('unwritable-file', { file: path, reason: 'not a file' });
  return folder;
}

/** By a link. A root that is not there yet leads nowhere. */
function leadsAway(root: string, folder: string): boolean {
  return existsSync(root) && escapes(relative(realpathSync(root), realpathSync(folder)));
}

/** The folder itself, or the one above it that is there: nothing is made beyond a link either. */
function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

/** Folder by folder: Node's own way never ends where a folder refuses to hold others, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function escapes(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** `mode`: that of the file it is to replace. */
function writeFlushed(path: string, content: Content, mode: number | null): void {
  const handle = openSync(path, 'wx', 0o644);
  try {
    if (mode !== null) fchmodSync(handle, mode & 0o777);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A hard link fails when the name is taken, so of many at once exactly one wins, and nobody sees half a file. */
function linkInPlace(temporary: string, target: string): void {
  linkSync(temporary, target);
}

/** The file is whole and in place by now: some disks cannot flush a folder, and to say that the write failed would be wrong. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The name may be lost when the power goes now. Nothing else can be.
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Already in place, or never made.
  }
}

function asPortfolioError(error: unknown, file: string): PortfolioError {
  if (error instanceof PortfolioError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return code === 'EEXIST'
    ? new PortfolioError('file-exists', { file })
    : new PortfolioError('unwritable-file', { file, reason: code });
}
