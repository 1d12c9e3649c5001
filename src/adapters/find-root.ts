// Finds the portfolio: the folder with portfolio.yaml, here, in a folder named portfolio here, or above.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { FoundRoot } from '../ports/world.ts';

export function findRoot(start: string | null, cwd: string): FoundRoot | null {
  const from = resolve(cwd, start ?? '.');
  if (start !== null) return [from, join(from, 'portfolio')].filter(isPortfolio).map(asFound)[0] ?? null;
  for (let folder = from; ; folder = dirname(folder)) {
    const root = [folder, join(folder, 'portfolio')].find(isPortfolio);
    if (root) return asFound(root);
    if (folder === dirname(folder)) return null;
  }
}

/** A folder for a portfolio that does not exist yet. */
export function newRoot(start: string | null, cwd: string): FoundRoot {
  return asFound(resolve(cwd, start ?? '.'));
}

function isPortfolio(folder: string): boolean {
  return existsSync(join(folder, 'portfolio.yaml'));
}

/** The folder as the repository's root sees it: files are named from there in every message. Outside git: its own name. */
function asFound(root: string): FoundRoot {
  const real = realFolder(root);
  const top = findTop(root);
  return { root, folder: top === null ? basename(real) : relative(top, real).replaceAll('\\', '/') };
}

/** The folder that holds .git, at or above a folder, which need not exist; null outside git. */
export function findTop(start: string): string | null {
  for (let folder = realFolder(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** Without links, as far as the folders exist. */
function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  return folder === dirname(folder) ? folder : join(realFolder(dirname(folder)), basename(folder));
}
