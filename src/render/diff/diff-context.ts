// What the parts of a comparison are worded with: the comparison itself, the language, and what things are called.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type SideFiles, sideFiles } from '../../view/diff/side-files.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { type DiffNames, diffNames } from './diff-names.ts';

/** What one change of a card is worded with. */
export interface ChangeContext {
  readonly catalogue: Catalogue;
  readonly names: DiffNames;
  readonly now: SideFiles;
  readonly was: SideFiles;
}

export interface DiffContext extends ChangeContext {
  readonly view: DiffView;
  readonly changedCards: ReadonlySet<string>;
}

export function diffContext(view: DiffView, catalogue: Catalogue): DiffContext {
  const [now, was] = view.portfolios;
  return {
    view,
    catalogue,
    names: diffNames(view, catalogue),
    changedCards: new Set(view.byCard.map(({ id }) => id)),
    now: sideFiles(now),
    was: sideFiles(was),
  };
}
