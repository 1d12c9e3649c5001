// A change of a file that has been read, ready to be written: everything else in it stays.
import { editYaml } from '../core/edit/edit-yaml.ts';
import type { FileChange } from '../core/edit/file-change.ts';
import { schemaOrder } from '../core/edit/schema-order.ts';
import { pointerToText } from '../core/model/pointer-text.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { LoadedFile } from './load-file.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { FileEdit } from './write-edits.ts';

/** `path`: below the portfolio's folder. Throws PortfolioError `cannot-edit` when it cannot be done without losing something. */
export function editLoaded(loaded: LoadedPortfolio, path: string, changes: readonly FileChange[]): FileEdit {
  const { file, kind, bytes, parsed } = soundFile(loaded, path);
  const edited = editYaml(parsed, changes, schemaOrder(kind));
  if ('failed' in edited)
    throw new PortfolioError('cannot-edit', { file, field: pointerToText(edited.failed.pointer) });
  return { path, file, bytes, after: edited.text };
}

/** Throws PortfolioError `broken-file` for one that has errors: what it says is not known, so nothing is built on it. */
export function soundFile({ loadedFiles, portfolio }: LoadedPortfolio, path: string): LoadedFile {
  const found = loadedFiles.get(path);
  if (!found) throw new PortfolioError('unreadable-file', { file: path, reason: portfolio.folder });
  if (found.findings.some(({ severity }) => severity === 'error'))
    throw new PortfolioError('broken-file', { file: found.file });
  return found;
}
