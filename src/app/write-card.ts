// The edits of one card, as its new text and as what is told of them.
import { acceptEdits, type WantedEdit } from '../core/merge/accept-edits.ts';
import type { MergedField } from '../core/merge/merge-card.ts';
import type { Conflict, EditedCard } from '../core/merge/update-facts.ts';
import { soundFile } from './edit-loaded.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { FileEdit } from './write-edits.ts';

export interface Written {
  readonly edited: EditedCard | null;
  readonly edit: FileEdit | null;
  readonly conflicts: readonly Conflict[];
}

/** `told`: conflicts that are known already. Throws PortfolioError `broken-file` for a card with errors: nothing is built on it. */
export function writeCard(
  loaded: LoadedPortfolio,
  id: string,
  row: number | null,
  edits: readonly WantedEdit<MergedField>[],
  told: readonly Conflict[],
): Written {
  const path = `projects/${id}.yaml`;
  const { file, bytes, parsed } = soundFile(loaded, path);
  const { text, accepted, refused } = acceptEdits(parsed, edits);
  const conflicts = [...told, ...refused.map((each): Conflict => ({ id, row, ...each }))];
  if (accepted.length === 0) return { edited: null, edit: null, conflicts };
  const fields = edits.map(({ field }) => field).filter((field) => accepted.includes(field));
  return { edited: { id, row, fields }, edit: { path, file, bytes, after: text }, conflicts };
}
