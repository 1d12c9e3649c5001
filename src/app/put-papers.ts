// Puts the papers of a meeting, or the pages of a site, into their folder. Papers that somebody has edited are never lost: then nothing is
// written at all. What an earlier run wrote and nobody has touched is replaced, or removed when there is no such paper any longer. What a
// run is about to write stands in a file of its own until it is done, so that the next run knows the papers of one that was cut off.
import { byCodePoint } from '../core/model/code-point-order.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Folder } from '../ports/folder.ts';
import { type EarlierPapers, earlierPapers, type PapersKind, unfinishedPapers } from './earlier-papers.ts';
import { isSameBytes } from './load-file.ts';

/** The list of what the folder holds. Written last: what it says is true once it is there. */
export const metadataFile = 'metadata.json';

/** There while papers are written, and left behind by a run that was cut off. */
export const unfinishedFile = 'unfinished.json';

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
  const known = await knownPapers(folder, wanted);
  for (const earlier of known.earlier) refuseOther(earlier, wanted);
  const stale = [...known.hashes.keys()].filter((name) => !wanted.papers.has(name)).sort(byCodePoint);
  const edited = await editedPapers(folder, [...wanted.papers.keys(), ...stale], known.hashes, wanted);
  const refused = [...known.foreign, ...edited];
  if (refused.length > 0) throw new PortfolioError('papers-edited', { files: refused });
  await folder.sweep();
  await folder.replace(unfinishedFile, begunText(known, wanted));
  for (const [name, bytes] of wanted.papers) await folder.replace(name, bytes);
  const removed: string[] = [];
  for (const name of stale) {
    if ((await folder.read(name)) === null) continue;
    await folder.remove(name);
    removed.push(name);
  }
  await folder.replace(metadataFile, wanted.metadata);
  await folder.remove(unfinishedFile);
  return removed;
}

interface KnownPapers {
  /** What the metadata says, and what a run that was cut off was about to write. */
  readonly earlier: readonly EarlierPapers[];
  /** From the name of a paper to what the tool itself may have written there. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files of others under the names of the two lists. */
  readonly foreign: readonly string[];
}

async function knownPapers(folder: Folder, { kind }: PapersToPut): Promise<KnownPapers> {
  const lists = await Promise.all(
    [metadataFile, unfinishedFile].map(async (name) => {
      const bytes = await folder.read(name);
      return { name, isThere: bytes !== null, papers: earlierPapers(bytes, kind) };
    }),
  );
  const earlier = lists.flatMap(({ papers }) => papers ?? []);
  const hashes = new Map<string, Set<string>>();
  for (const { hashes: own } of earlier)
    for (const [name, known] of own) hashes.set(name, new Set([...(hashes.get(name) ?? []), ...known]));
  return {
    earlier,
    hashes,
    foreign: lists.filter(({ isThere, papers }) => isThere && papers === null).map(({ name }) => name),
  };
}

/** With what was known before: a paper that this run does not reach holds that still. */
function begunText({ hashes }: KnownPapers, { kind = 'meeting', meeting, papers, sha256 }: PapersToPut): string {
  const before = [...hashes].flatMap(([name, known]) => [...known].map((hash) => [name, hash] as const));
  return unfinishedPapers(kind, meeting, [
    ...before,
    ...[...papers].map(([name, bytes]) => [name, sha256(bytes)] as const),
  ]);
}

function refuseOther(earlier: EarlierPapers, { meeting }: PapersToPut): void {
  const { date, body } = earlier.meeting;
  if (date !== meeting.date || body !== meeting.body)
    throw new PortfolioError('other-papers', { meeting: [date, body ?? ''].join(' ').trim() });
}

/** There, and neither as an earlier run wrote it nor as it is to be. */
async function editedPapers(
  folder: Folder,
  names: readonly string[],
  hashes: KnownPapers['hashes'],
  { papers, sha256 }: PapersToPut,
): Promise<readonly string[]> {
  const edited: string[] = [];
  for (const name of names) {
    const now = await folder.read(name);
    const then = papers.get(name);
    if (now === null || (then && isSameBytes(now, then))) continue;
    if (hashes.get(name)?.has(sha256(now)) !== true) edited.push(name);
  }
  return edited.sort(byCodePoint);
}
