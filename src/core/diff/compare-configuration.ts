// Compares configuration and meetings, file by file. Files are known again by their place in the portfolio's folder.
import { byCodePoint } from '../model/code-point-order.ts';
import { type FileKind, inFolder } from '../model/portfolio.ts';
import type { Change } from './change.ts';
import { compareValues } from './compare-values.ts';
import type { PortfolioState } from './portfolio-state.ts';
import { type ChangedThing, toChange } from './to-change.ts';

export function compareConfiguration(before: PortfolioState, after: PortfolioState): readonly Change[] {
  const [old, now] = [otherFiles(before), otherFiles(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(byCodePoint);
  return paths.flatMap((path) => {
    const thing: ChangedThing = { card: null, file: inFolder(after.portfolio.folder, path), fileKind: kindOf(path) };
    const [one, other] = [old.get(path), now.get(path)].map((value) =>
      thing.fileKind === 'weights' ? placesOf(value) : value,
    );
    return compareValues(one, other).map((difference) => toChange(thing, difference));
  });
}

/** By the path in the portfolio's folder: all but the cards. */
function otherFiles({ portfolio: { folder }, files }: PortfolioState): ReadonlyMap<string, unknown> {
  const start = inFolder(folder, '').length;
  const below = [...files].map(([file, { value }]) => [file.slice(start), value] as const);
  return new Map(below.filter(([path]) => !path.startsWith('projects/')));
}

function kindOf(path: string): FileKind {
  if (path.startsWith('weights/')) return 'weights';
  return path.startsWith('meetings/') ? 'meeting' : (path.replace(/\.yaml$/, '') as FileKind);
}

/** In a member's order of criteria the places are what is said: the list as a whole would hide who has moved. */
function placesOf(value: unknown): unknown {
  return Array.isArray(value) ? Object.fromEntries(value.map((id, index) => [String(id), index + 1])) : value;
}
