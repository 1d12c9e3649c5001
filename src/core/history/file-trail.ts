// The way of one file through the commits, back to where it began: through moves to another folder, where the file name stays, and
// through renames, where the content does.

/** What one commit did to one file; a content is null where there was no file. */
export interface FileChange {
  /** From the root of the repository. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface CommittedChanges {
  readonly hash: string;
  readonly files: readonly FileChange[];
}

export interface TrailStep<Revision> extends FileChange {
  readonly revision: Revision;
  /** Where the file was until this commit, when it was somewhere else. `before` is what stood there. */
  readonly from: string | null;
}

/** Path -> what became of it, oldest first. */
export type ChangesByPath<Revision> = ReadonlyMap<string, readonly PlacedChange<Revision>[]>;

interface PlacedChange<Revision> {
  readonly index: number;
  readonly revision: Revision;
  readonly change: FileChange;
}

/** `revisions`: oldest first. */
export function changesByPath<Revision extends CommittedChanges>(
  revisions: readonly Revision[],
): ChangesByPath<Revision> {
  const found = new Map<string, PlacedChange<Revision>[]>();
  for (const [index, revision] of revisions.entries()) {
    for (const change of revision.files) {
      const placed = { index, revision, change };
      const list = found.get(change.path);
      if (list) list.push(placed);
      else found.set(change.path, [placed]);
    }
  }
  return found;
}

export interface TrailWishes<Revision> {
  /** Renames that the contents alone do not show: the path before. */
  renamedFrom?(revision: Revision, path: string): string | null;
  /** Go on to earlier lives, when a file was removed and made again. */
  readonly earlierLives?: boolean;
}

/** Oldest first, from the commit in which the file that is at `path` now (or was, last) was made. */
export function fileTrail<Revision extends CommittedChanges>(
  changes: ChangesByPath<Revision>,
  path: string,
  { renamedFrom = () => null, earlierLives = false }: TrailWishes<Revision> = {},
): readonly TrailStep<Revision>[] {
  const steps: TrailStep<Revision>[] = [];
  let here = path;
  let until = Number.POSITIVE_INFINITY;
  for (let next = lastBefore(changes, here, until); next; next = lastBefore(changes, here, until)) {
    const { index, revision, change } = next;
    const from = change.before === null ? originOf(revision, change, renamedFrom) : null;
    steps.push({ ...change, revision, before: from?.before ?? change.before, from: from?.path ?? null });
    if (change.before === null && from === null && !earlierLives) break;
    here = from?.path ?? here;
    until = index;
  }
  return steps.reverse();
}

function lastBefore<Revision>(
  changes: ChangesByPath<Revision>,
  path: string,
  until: number,
): PlacedChange<Revision> | undefined {
  const list = changes.get(path) ?? [];
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as PlacedChange<Revision>).index < until) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

function originOf<Revision extends CommittedChanges>(
  revision: Revision,
  { path, after }: FileChange,
  renamedFrom: (revision: Revision, path: string) => string | null,
): FileChange | null {
  const gone = revision.files.filter(
    (each) => each.after === null && each.before !== null && sameKind(each.path, path),
  );
  const name = nameOf(path);
  const moved = gone.find((each) => nameOf(each.path) === name);
  if (moved) return moved;
  const same = gone.filter(({ before }) => before === after);
  const copies = revision.files.filter((each) => each.before === null && each.after === after);
  if (same.length === 1 && copies.length === 1) return same[0] as FileChange;
  const other = renamedFrom(revision, path);
  return gone.find((each) => each.path === other) ?? null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Both in a folder with the same name: a card stays a card. */
function sameKind(one: string, other: string): boolean {
  return one.split('/').at(-2) === other.split('/').at(-2);
}
