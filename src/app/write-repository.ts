// The use case of `portfolio init`, its last third: writes the files that are not there, and tells which were. Nothing is overwritten.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { foldersOf } from '../core/setup/next-steps.ts';
import type { World } from '../ports/world.ts';
import type { PlannedFile } from './places-on-host.ts';

type Outside = Pick<World, 'writer' | 'wayTo' | 'tree'>;

export interface WrittenRepository {
  readonly made: readonly string[];
  /** The folders of those that were not there before. */
  readonly newFolders: readonly string[];
  /** What was there, at the path where it was found. */
  readonly kept: readonly string[];
  /** Of those, what the configuration makes otherwise by now. */
  readonly stale: readonly PlannedFile[];
  /** Of those, workflows that may install the tool in another way, and a script that may run it in another. */
  readonly otherInstall: readonly string[];
}

/** `dry`: looks, and writes nothing. */
export async function writeRepository(
  outside: Outside,
  root: string,
  files: readonly PlannedFile[],
  dry: boolean,
): Promise<WrittenRepository> {
  const folders = [...new Set(files.flatMap(({ path }) => foldersOf(path)))];
  const newFolders = folders.filter((folder) => outside.wayTo(root, `${root}/${folder}`) === null);
  const made: string[] = [];
  const kept: string[] = [];
  const stale: PlannedFile[] = [];
  const otherInstall: string[] = [];
  for (const file of files) {
    const { path, text, or = [] } = file;
    const there = [path, ...or].find((each) => outside.wayTo(root, `${root}/${each}`) !== null);
    if (there !== undefined) kept.push(there);
    else if (dry || (await isMade(outside, root, path, text))) made.push(path);
    else kept.push(path);
    const isCompared = file.again !== undefined || file.installs === true;
    if (there !== path || !isCompared || (await isSame(outside, root, file))) continue;
    if (file.again !== undefined) stale.push(file);
    if (file.installs) otherInstall.push(path);
  }
  return { made, newFolders, kept, stale, otherInstall };
}

/** A file behind a link is somebody else's, and is not looked at. */
async function isSame({ tree, wayTo }: Outside, root: string, { path, text }: PlannedFile): Promise<boolean> {
  if (wayTo(root, `${root}/${path}`) !== path) return true;
  return new TextDecoder().decode(await tree(root).read(path)).replaceAll('\r\n', '\n') === text;
}

/** False when someone took the name between the look and the write. */
async function isMade(outside: Outside, root: string, path: string, text: string): Promise<boolean> {
  try {
    await outside.writer(root).create(path, text);
    return true;
  } catch (error) {
    if (error instanceof PortfolioError && error.code === 'file-exists') return false;
    throw error;
  }
}
