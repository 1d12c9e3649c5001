// What is to be written about a meeting, and the writing of it: a new file that takes no other's place, or edits of files that are there.
import type { Refusal } from '../core/meetings/refusal.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Writer } from '../ports/writer.ts';
import { type FileEdit, writeEdits } from './write-edits.ts';

/** Refused for every reason in the list, with nothing to write; or what is to be done. */
export type RefusedOr<Done> = { readonly refused: readonly Refusal[] } | ({ readonly refused: null } & Done);

export type MeetingWrite =
  | { readonly kind: 'create' /** Below the portfolio's folder. */; readonly path: string; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: FileEdit };

/** Throws PortfolioError `file-exists` or `changed-meanwhile` when someone else was faster. */
export async function writeMeeting(tree: FileTree, writer: Writer, write: MeetingWrite): Promise<void> {
  if (write.kind === 'create') await writer.create(write.path, write.text);
  else await writeEdits(tree, writer, [write.edit]);
}
