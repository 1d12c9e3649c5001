// The way from the portfolio's folder to the schema of a kind of file, for the first line that editors read.
import type { FileKind } from '../core/model/portfolio.ts';
import type { FoundRoot, World } from '../ports/world.ts';

/** The schema beside the cards, else that of the repository, else null. */
export function wayToSchema(
  { wayTo }: Pick<World, 'wayTo'>,
  { root, folder }: FoundRoot,
  kind: FileKind,
): string | null {
  const path = `schemas/${kind}.schema.json`;
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  return wayTo(root, `${root}/${path}`) ?? wayTo(root, `${root}/${up}${path}`);
}
