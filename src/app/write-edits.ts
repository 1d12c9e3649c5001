// Writes files that have been edited, each whole or not at all: none of them when someone has saved one since it was read, and when one
// cannot be written the others are put back.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Writer } from '../ports/writer.ts';
import { isSameBytes } from './load-file.ts';
import { runSteps, type WriteStep } from './run-steps.ts';

export interface FileEdit {
  /** Below the portfolio's folder. */
  readonly path: string;
  /** From the root of the repository. */
  readonly file: string;
  /** As it was read. */
  readonly bytes: Uint8Array;
  /** The whole text, with or without the byte order mark: a file that had one keeps it. */
  readonly after: string;
}

/** Throws PortfolioError `changed-meanwhile` before anything is written, and what `runSteps` throws. */
export async function writeEdits(tree: FileTree, writer: Writer, edits: readonly FileEdit[]): Promise<void> {
  for (const { path, file, bytes } of edits)
    if (!isSameBytes(await tree.read(path), bytes)) throw new PortfolioError('changed-meanwhile', { file });
  await runSteps(edits.map((edit) => editStep(writer, edit)));
}

/** One file, put back as it was read. */
export function editStep(writer: Writer, { path, file, bytes, after }: FileEdit): WriteStep {
  return {
    file,
    do: () => writer.replace(path, withMark(after, bytes)),
    undo: () => writer.replace(path, bytes),
  };
}

/** With a byte order mark when the file had one. */
function withMark(text: string, before: Uint8Array): string {
  return hasMark(before) && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}

/** The byte order mark, as editors on Windows write it. */
export function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
