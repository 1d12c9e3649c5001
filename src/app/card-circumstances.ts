// What has to be known before anyone is asked about a new card: what to ask, and which ids are taken.
import { takenIds } from '../core/cards/card-ids.ts';
import { type CardQuestion, cardQuestions } from '../core/cards/card-questions.ts';
import { inFolder, type Portfolio } from '../core/model/portfolio.ts';
import type { Form, Sector } from '../generated/card-types.ts';
import type { FileTree } from '../ports/file-tree.ts';

export interface Circumstances {
  readonly questions: readonly CardQuestion[];
  readonly sectors: readonly Sector[];
  readonly taken: ReadonlySet<string>;
  readonly currency: string;
  /** The portfolio's folder as seen from the root of the repository. */
  readonly folder: string;
}

export async function loadCircumstances(
  tree: FileTree,
  portfolio: Portfolio,
  formLabel: (form: Form) => string,
): Promise<Circumstances> {
  return {
    questions: cardQuestions(portfolio, formLabel),
    sectors: portfolio.governance.sectors ?? [],
    taken: await cardIds(tree),
    currency: portfolio.settings.currency ?? 'NOK',
    folder: portfolio.folder,
  };
}

export async function cardIds(tree: FileTree): Promise<ReadonlySet<string>> {
  return takenIds((await tree.list()).map(({ path }) => path));
}

export function fileOfCard(folder: string, id: string): string {
  return inFolder(folder, `projects/${id}.yaml`);
}
