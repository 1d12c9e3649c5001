// `portfolio import`: a table to cards, by a mapping. In an empty folder it makes a whole portfolio; in one that has cards it edits what has
// been edited in the table since last time. A table that `portfolio export` has made needs no mapping.
import type { Run } from '../call.ts';
import { importByMapping } from '../import-by-mapping.ts';
import { importExport } from '../import-export.ts';
import { openImportFile } from '../import-source.ts';
import { presentSuggestion } from '../present-suggestion.ts';

export const run: Run = async (call) => {
  const file = await openImportFile(call, String(call.values.file));
  if (call.options.suggest === true) return presentSuggestion(call, file);
  return (await importExport(call, file)) ?? importByMapping(call, file);
};
