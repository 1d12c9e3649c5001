// The language that a portfolio is kept in, for help and error lines before anything else of it is read.

import { parseYaml } from '../core/parse/parse-yaml.ts';
import type { Language } from '../generated/card-types.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** Null when portfolio.yaml is not there, cannot be read, or names no language among the known ones. */
export async function portfolioLanguage(tree: FileTree, known: readonly Language[]): Promise<Language | null> {
  try {
    const value = parseYaml(await tree.read('portfolio.yaml')).value as { readonly language?: unknown } | undefined;
    return known.find((language) => language === value?.language) ?? null;
  } catch {
    return null;
  }
}
