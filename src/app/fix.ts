// The use case of `portfolio check --fix`: what every file becomes when all that is safe to mend in it is mended. Writes only when told.
import { lineIndex, positionAt } from '../core/parse/text-position.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Writer } from '../ports/writer.ts';
import type { LoadedFile } from './load-file.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type FindingMend, mendedFile, provenMends } from './proven-mends.ts';
import { type FileEdit, writeEdits } from './write-edits.ts';

export interface MadeEdit {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Both texts are whole, with the byte order mark where there is one. */
export interface FileFix extends FileEdit {
  readonly before: string;
  /** By line; where a mend laid bare another, both, in their order. */
  readonly edits: readonly MadeEdit[];
}

/** A mended key may lay bare a value to mend, and that is all there can be of depth in a card. */
const mostRounds = 10;

/** `isWanted`: by the file's path from the root of the repository. */
export function planFixes({ loadedFiles }: LoadedPortfolio, isWanted: (file: string) => boolean): readonly FileFix[] {
  return [...loadedFiles.values()].filter(({ file }) => isWanted(file)).flatMap(fixFile);
}

function fixFile(original: LoadedFile): FileFix[] {
  let now = original;
  const edits: MadeEdit[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const mends = provenMends(now);
    if (mends.length === 0) break;
    edits.push(...madeEdits(now, mends));
    now = mendedFile(now, mends);
  }
  const { path, file, bytes } = original;
  return edits.length === 0
    ? []
    : [
        {
          path,
          file,
          bytes,
          before: wholeText(bytes),
          after: wholeText(now.bytes),
          edits: edits.toSorted((a, b) => a.line - b.line),
        },
      ];
}

/** No mend adds or takes away a line, so that lines are the same in every round. */
function madeEdits({ parsed: { text } }: LoadedFile, mends: readonly FindingMend[]): MadeEdit[] {
  const index = lineIndex(text);
  return mends.map(({ mend: { edit } }) => ({
    line: positionAt(text, index, edit.range[0]).line,
    before: text.slice(...edit.range),
    after: edit.replacement,
  }));
}

function wholeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Writes one file, whole or not at all. Throws PortfolioError `changed-meanwhile` when someone has saved it since it was read. */
export async function writeFix(tree: FileTree, writer: Writer, fix: FileFix): Promise<void> {
  await writeEdits(tree, writer, [fix]);
}
