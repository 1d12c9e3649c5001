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
  const real = existsSync(root) ? realpathSync(root) : root;
  for (let folder = real; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return { root, folder: relative(folder, real).replaceAll('\\', '/') };
    if (folder === dirname(folder)) return { root, folder: basename(real) };
  }
}
