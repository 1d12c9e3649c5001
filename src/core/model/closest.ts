// The existing id that a person most likely meant, or null when none is near enough to be worth suggesting.
import { distance } from 'fastest-levenshtein';

/** Near enough: at most one edit, or one for every three characters written. The smallest id wins among equally near ones. */
export function closest(written: string, ids: Iterable<string>): string | null {
  const limit = Math.max(1, written.length / 3);
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    if (Math.abs(id.length - written.length) > limit) continue;
    const edits = distance(written, id);
    if (edits > limit) continue;
    if (best === null || edits < fewest || (edits === fewest && id < best)) [best, fewest] = [id, edits];
  }
  return best;
}
