// What an import does to the cards, as it is shown.
import type { UpdateFacts } from '../core/merge/update-facts.ts';
import { type UpdateView, updateView } from '../view/import/update-view.ts';

export function showUpdate(facts: UpdateFacts, folder: string): UpdateView {
  return updateView(facts, folder);
}
