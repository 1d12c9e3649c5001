// Writes what an import has planned: all of it, or none. What has been written is taken back when something cannot be.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { World } from '../ports/world.ts';
import { isSameBytes } from './load-file.ts';
import { type FileEdit, withMark } from './write-edits.ts';

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

interface Step {
  do(): Promise<void>;
  undo(): Promise<void>;
}

/** Throws PortfolioError `changed-meanwhile` before anything is written when somebody has saved one of the files since it was read. */
export async function writeImport(outside: Outside, root: string, writes: ImportWrites): Promise<void> {
  const tree = outside.tree(root);
  for (const { path, file, bytes } of [...writes.edited, ...writes.removed])
    if (!isSameBytes(await tree.read(path), bytes)) throw new PortfolioError('changed-meanwhile', { file });
  const done: Step[] = [];
  try {
    for (const step of stepsOf(outside, root, writes)) {
      await step.do();
      done.push(step);
    }
  } catch (error) {
    for (const step of done.toReversed()) await step.undo();
    throw error;
  }
}

function stepsOf(outside: Outside, root: string, { created, edited, removed, put }: ImportWrites): readonly Step[] {
  const writer = outside.writer(root);
  const at = (path: string) => placeOf(outside, root, path);
  return [
    ...created.map(([path, text]): Step => {
      return { do: () => writer.create(path, text), undo: () => at(path).remove() };
    }),
    ...edited.map(({ path, bytes, after }): Step => {
      return { do: () => writer.replace(path, withMark(after, bytes)), undo: () => writer.replace(path, bytes) };
    }),
    ...removed.map(({ path, bytes }): Step => {
      return { do: () => at(path).remove(), undo: () => writer.create(path, bytes) };
    }),
    ...put.map(([path, text]): Step => {
      let before: Uint8Array | null = null;
      return {
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
