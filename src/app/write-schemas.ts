// The use case of `portfolio schema --write`: puts the editions of schemas beside the cards, with the ids that the portfolio has now. A file
// that already holds the same is left alone.
import { inFolder, type SchemaKind } from '../core/model/portfolio.ts';
import { editorKinds } from '../core/setup/editor-settings.ts';
import type { FoundRoot, World } from '../ports/world.ts';
import { isSameBytes } from './load-file.ts';

/** Files as seen from the root of the repository. */
export interface WrittenSchemas {
  readonly written: readonly string[];
  readonly same: readonly string[];
}

/**
 * `kind`: null for every kind that the files of a portfolio name. `print`: the edition of a kind. Throws PortfolioError when the folder
 * leads out of the portfolio.
 */
export async function writeSchemas(
  outside: Pick<World, 'folder'>,
  { root, folder }: FoundRoot,
  kind: SchemaKind | null,
  print: (kind: SchemaKind) => Promise<string>,
): Promise<WrittenSchemas> {
  const schemas = outside.folder(root, 'schemas');
  const written: string[] = [];
  const same: string[] = [];
  for (const each of kind ? [kind] : editorKinds) {
    const name = `${each}.schema.json`;
    const bytes = new TextEncoder().encode(await print(each));
    const before = await schemas.read(name);
    const isSame = before !== null && isSameBytes(before, bytes);
    if (!isSame) await schemas.replace(name, bytes);
    (isSame ? same : written).push(inFolder(folder, `schemas/${name}`));
  }
  return { written, same };
}
