// A path as people and editors write it, from here, from the top of the disk or by way of "..", as the repository's root sees it.
import { inFolder } from '../core/model/portfolio.ts';
import type { FoundRoot, World } from '../ports/world.ts';

/** null when it holds the whole portfolio. What is not on the disk stays as it is: it may be an id, or a path from the root. */
export function repositoryPath({ wayTo }: Pick<World, 'wayTo'>, { root, folder }: FoundRoot, path: string) {
  const way = wayTo(root, path);
  if (way === null) return path;
  if (/^(?:\.\.(?:\/\.\.)*)?$/.test(way)) return null;
  return way.startsWith('../') ? path : inFolder(folder, way);
}
