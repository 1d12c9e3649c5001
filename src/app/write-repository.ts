// The use case of `portfolio init`, its second half: writes the files that are not there, and tells which were. Nothing is overwritten.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { World } from '../ports/world.ts';
import type { PlannedFile } from './places-on-host.ts';

type Outside = Pick<World, 'writer' | 'wayTo'>;

export interface WrittenRepository {
  readonly made: readonly string[];
  /** What was there, at the path where it was found. */
  readonly kept: readonly string[];
}

/** `dry`: looks, and writes nothing. */
export async function writeRepository(
  outside: Outside,
  root: string,
  files: readonly PlannedFile[],
  dry: boolean,
): Promise<WrittenRepository> {
  const made: string[] = [];
  const kept: string[] = [];
  for (const { path, text, or = [] } of files) {
    const there = [path, ...or].find((each) => outside.wayTo(root, `${root}/${each}`) !== null);
    if (there !== undefined) kept.push(there);
    else if (dry || (await isMade(outside, root, path, text))) made.push(path);
    else kept.push(path);
  }
  return { made, kept };
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
