// What the parts of a comparison are worded with: the comparison itself, the language, and what things are called.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type SideFiles, sideFiles } from '../../view/diff/side-files.ts';
import type { DiffView } from '../../view/diff-view.ts';
import { type DiffNames, diffNames } from './diff-names.ts';

export interface DiffContext {
  readonly view: DiffView;
  readonly catalogue: Catalogue;
  readonly names: DiffNames;
  readonly changedCards: ReadonlySet<string>;
  readonly now: SideFiles;
  readonly was: SideFiles;
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
