// Writes what an import has planned: all of it, or none. What has been written is taken back when something cannot be.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { World } from '../ports/world.ts';
import { isSameBytes } from './load-file.ts';
import { runSteps, type WriteStep } from './run-steps.ts';
import { editStep, type FileEdit } from './write-edits.ts';

type Outside = Pick<World, 'tree' | 'writer' | 'folder'>;

/** In this order; paths below the portfolio's folder. */
export interface ImportWrites {
  readonly created: readonly (readonly [path: string, text: string])[];
  readonly edited: readonly FileEdit[];
  /** As they were read. */
  readonly removed: readonly { readonly path: string; readonly file: string; readonly bytes: Uint8Array }[];
  /** Made or replaced. */
  readonly put: readonly (readonly [path: string, text: string])[];
}

/**
 * Throws PortfolioError `changed-meanwhile` before anything is written when somebody has saved one of the files since it was
 * read, and what `runSteps` throws.
 */
export async function writeImport(
  outside: Outside,
  root: string,
  writes: ImportWrites,
  onWrite?: (done: number, all: number) => void,
): Promise<void> {
  const tree = outside.tree(root);
  for (const { path, file, bytes } of [...writes.edited, ...writes.removed])
    if (!isSameBytes(await tree.read(path), bytes)) throw new PortfolioError('changed-meanwhile', { file });
  await runSteps(stepsOf(outside, root, writes), onWrite);
}

function stepsOf(
  outside: Outside,
  root: string,
  { created, edited, removed, put }: ImportWrites,
): readonly WriteStep[] {
  const writer = outside.writer(root);
  const at = (path: string) => placeOf(outside, root, path);
  return [
    ...created.map(([path, text]): WriteStep => {
      return { file: path, do: () => writer.create(path, text), undo: () => at(path).remove() };
    }),
    ...edited.map((edit) => editStep(writer, edit)),
    ...removed.map(({ path, file, bytes }): WriteStep => {
      return { file, do: () => at(path).remove(), undo: () => writer.create(path, bytes) };
    }),
    ...put.map(([path, text]): WriteStep => {
      let before: Uint8Array | null = null;
      return {
        file: path,
        do: async () => {
          before = await at(path).read();
          await writer.replace(path, text);
        },
        undo: () => (before === null ? at(path).remove() : writer.replace(path, before)),
      };
    }),
  ];
}

function placeOf(
  { folder }: Outside,
  root: string,
  path: string,
): { read(): Promise<Uint8Array | null>; remove(): Promise<void> } {
  const name = path.split('/').at(-1) as string;
  const inside = folder(root, path.slice(0, -name.length).replace(/\/$/, ''));
  return { read: () => inside.read(name), remove: () => inside.remove(name) };
}
