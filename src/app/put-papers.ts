// Puts the papers of a meeting into their folder. Papers that somebody has edited are never lost: then nothing is written at all. What an
// earlier run wrote and nobody has touched is replaced, or removed when the meeting no longer has such a paper.
import { byCodePoint } from '../core/model/code-point-order.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Folder } from '../ports/folder.ts';
import { type EarlierPapers, earlierPapers, type PapersKind } from './earlier-papers.ts';
import { isSameBytes } from './load-file.ts';

/** The list of what the folder holds. Written last: what it says is true once it is there. */
export const metadataFile = 'metadata.json';

export interface PapersToPut {
  /** What the folder is for; the papers of a meeting when nothing is said. */
  readonly kind?: PapersKind;
  readonly meeting: EarlierPapers['meeting'];
  /** By name, without the metadata. */
  readonly papers: ReadonlyMap<string, Uint8Array>;
  readonly metadata: Uint8Array;
  /** Of some bytes. */
  sha256(bytes: Uint8Array): string;
}

/** Gives the names of papers that were removed. Throws PortfolioError `other-papers` or `papers-edited` before anything is written. */
export async function putPapers(folder: Folder, wanted: PapersToPut): Promise<readonly string[]> {
  const before = await folder.read(metadataFile);
  const earlier = earlierPapers(before, wanted.kind);
  refuseOther(earlier, wanted);
  const stale = [...(earlier?.hashes.keys() ?? [])].filter((name) => !wanted.papers.has(name)).sort(byCodePoint);
  const foreign = before !== null && earlier === null ? [metadataFile] : [];
  const edited = [...foreign, ...(await editedPapers(folder, [...wanted.papers.keys(), ...stale], earlier, wanted))];
  if (edited.length > 0) throw new PortfolioError('papers-edited', { files: edited });
  for (const [name, bytes] of wanted.papers) await folder.replace(name, bytes);
  for (const name of stale) await folder.remove(name);
  await folder.replace(metadataFile, wanted.metadata);
  return stale;
}

function refuseOther(earlier: EarlierPapers | null, { meeting }: PapersToPut): void {
  if (earlier === null) return;
  const { date, body } = earlier.meeting;
  if (date !== meeting.date || body !== meeting.body)
    throw new PortfolioError('other-papers', { meeting: [date, body ?? ''].join(' ').trim() });
}

/** There, and neither as an earlier run wrote it nor as it is to be. */
async function editedPapers(
  folder: Folder,
  names: readonly string[],
  earlier: EarlierPapers | null,
  { papers, sha256 }: PapersToPut,
): Promise<readonly string[]> {
  const edited: string[] = [];
  for (const name of names) {
    const now = await folder.read(name);
    const then = papers.get(name);
    if (now === null || (then && isSameBytes(now, then))) continue;
    if (earlier?.hashes.get(name) !== sha256(now)) edited.push(name);
  }
  return edited.sort(byCodePoint);
}
