// Changed files as a patch that `git apply` takes. Names are quoted as git quotes them, so that none can begin a line of its own.
import { formatPatch, structuredPatch } from 'diff';

export interface ChangedFile {
  /** From the root of the repository. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export function unifiedPatch(files: readonly ChangedFile[]): string {
  return files.map(patchOf).join('');
}

function patchOf({ file, before, after }: ChangedFile): string {
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  return formatPatch({ ...patch, isGit: true });
}
