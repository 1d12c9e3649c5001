// What one file became, for git, which shows changes file by file: its name, and every change in it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { DiffView } from '../../view/diff-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { code, paragraph, strong, text } from '../build-blocks.ts';
import { cardLines } from './card-lines.ts';
import { changeList } from './change-line.ts';
import { describeChange } from './describe-change.ts';
import { type DiffContext, diffContext } from './diff-context.ts';

/** `view`: null for a file that the tool does not read. */
export function fileDiffBlocks(path: string, view: DiffView | null, catalogue: Catalogue): Blocks {
  if (view === null) return [paragraph([code(path), text(`: ${catalogue.diff.file.notRead}`)])];
  const context = diffContext(view, catalogue);
  const changes = changesOf(context);
  const title = view.byCard[0]?.title ?? view.changes.cards.added[0]?.title ?? view.changes.cards.removed[0]?.title;
  const name = [strong(path), ...(title ? [text(` · ${title}`)] : [])];
  return [paragraph(name), ...(changes.length > 0 ? changes : [paragraph(catalogue.diff.file.noise)])];
}

function changesOf(context: DiffContext): readonly Block[] {
  const { view, catalogue } = context;
  const others = [...view.configuration, ...view.meetings].map((change) => describeChange(change, context));
  return [
    ...(view.changes.cards.added.length > 0 ? [paragraph(catalogue.diff.file.added)] : []),
    ...(view.changes.cards.removed.length > 0 ? [paragraph(catalogue.diff.file.removed)] : []),
    ...view.byCard.map((card) => changeList(cardLines(card, context))),
    ...(others.length > 0 ? [changeList(others)] : []),
  ];
}
