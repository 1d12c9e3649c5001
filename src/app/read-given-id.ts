// An id that a person chose for a new card: usable and free, or refused.
import { isUsableId, nextFreeId } from '../core/cards/card-ids.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { fileOfCard } from './card-circumstances.ts';

/** `folder`: the portfolio's, as seen from the root of the repository. */
export function readGivenId(id: string, folder: string, taken: ReadonlySet<string>): string {
  if (!isUsableId(id)) throw new PortfolioError('bad-id', { id });
  if (taken.has(id))
    throw new PortfolioError('file-exists', { file: fileOfCard(folder, id), free: nextFreeId(id, taken) });
  return id;
}
