// Files that are to be written, read as if they were there.
import type { FileTree } from '../ports/file-tree.ts';
import type { PlannedFile } from './places-on-host.ts';

/** `folder`: the portfolio's, which the paths begin with; "" for none. */
export function plannedTree(files: readonly PlannedFile[], folder: string): FileTree {
  const start = folder === '' ? '' : `${folder}/`;
  const contents = new Map(
    files
      .filter(({ path }) => path.startsWith(start))
      .map(({ path, text }) => [path.slice(start.length), new TextEncoder().encode(text)]),
  );
  return {
    list: async () => [...contents].map(([path, { length: size }]) => ({ path, kind: 'file', size })),
    read: async (path) => contents.get(path) ?? new Uint8Array(),
  };
}
