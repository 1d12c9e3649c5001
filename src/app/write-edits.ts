// Writes files that have been edited, each whole or not at all: none of them when someone has saved one since it was read, and when one
// cannot be written the others are put back.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Writer } from '../ports/writer.ts';
import { isSameBytes } from './load-file.ts';

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

/** Throws PortfolioError `changed-meanwhile` before anything is written. */
export async function writeEdits(tree: FileTree, writer: Writer, edits: readonly FileEdit[]): Promise<void> {
  for (const { path, file, bytes } of edits)
    if (!isSameBytes(await tree.read(path), bytes)) throw new PortfolioError('changed-meanwhile', { file });
  const written: FileEdit[] = [];
  try {
    for (const edit of edits) {
      await writer.replace(edit.path, withMark(edit.after, edit.bytes));
      written.push(edit);
    }
  } catch (error) {
    // The files say one thing together: half of it would be false.
    for (const { path, bytes } of written) await writer.replace(path, bytes);
    throw error;
  }
}

/** With a byte order mark when the file had one. */
export function withMark(text: string, before: Uint8Array): string {
  return hasMark(before) && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}

/** The byte order mark, as editors on Windows write it. */
export function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
