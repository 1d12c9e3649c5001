// `portfolio diff --git`: git's external diff driver. git calls it for one file, with the names of the file before and after.
import { diffFile, placeInPortfolio } from '../app/diff-file.ts';
import { emptyTree } from '../app/portfolio-at.ts';
import { portfolioLanguage } from '../app/portfolio-language.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Call } from './call.ts';
import { exitCodes } from './exit-code.ts';
import { present } from './present.ts';
import { writeDocument } from './write-document.ts';

/**
 * The arguments are those of gitattributes(5): path old-file old-hex old-mode new-file new-hex new-mode; a path alone is a file in
 * conflict. Always ends well: git takes anything else for a broken driver.
 */
export async function runAsGitDriver(call: Call): Promise<number> {
  const { context, values } = call;
  const [path, oldFile, , , newFile] = [values.base, values.head, ...((values.others ?? []) as readonly string[])];
  if (typeof path !== 'string') throw new PortfolioError('missing-argument', { argument: 'path' });
  if (oldFile === undefined) return exitCodes.fine;
  if (typeof oldFile !== 'string' || typeof newFile !== 'string')
    throw new PortfolioError('missing-argument', { argument: 'new-file' });
  const around = treeAround(call, path);
  const language = call.options.lang ?? (await portfolioLanguage(around, languages)) ?? 'nb';
  const catalogue = await loadCatalogue(language, 'NOK');
  const [before, after] = [await contentOf(call, oldFile), await contentOf(call, newFile)];
  const view = await diffFile({ path, before, after }, around, call.options.today ?? context.today());
  const { fileDiffBlocks } = await import('../render/diff/file-diff-blocks.ts');
  // git writes one file after the other: an empty line keeps them apart.
  await present(call, catalogue, `${await writeDocument(call, catalogue, fileDiffBlocks(path, view, catalogue))}\n`);
  return exitCodes.fine;
}

/** The portfolio that the file belongs to: of several in a repository, its own. git runs its drivers in the repository's top folder. */
function treeAround({ context }: Call, path: string): FileTree {
  const { folder } = placeInPortfolio(path);
  const found = context.findRoot(folder === '' ? '.' : folder);
  return found?.folder === folder ? context.tree(found.root) : emptyTree;
}

/** git names a file that is not there by the device that is always empty. */
async function contentOf({ context }: Call, name: string): Promise<Uint8Array | null> {
  return /^(?:\/dev\/null|nul)$/i.test(name) ? null : context.readInput(name);
}
