// The life of one card as a document: cost and end beside what was first approved, and then what happened, in order.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { HistoryView } from '../../view/history-view.ts';
import type { Blocks } from '../blocks.ts';
import { code, heading, paragraph, text } from '../build-blocks.ts';
import { entryBlocks } from './entry-blocks.ts';
import { planBlocks } from './plan-blocks.ts';

export function historyBlocks(view: HistoryView, catalogue: Catalogue): Blocks {
  const words = catalogue.history;
  const notes = [
    ...(view.isGone ? [view.laterId === null ? words.gone : words.goesOn(view.laterId)] : []),
    ...(view.isIncomplete ? [words.incomplete] : []),
    ...(view.formerIds.length > 0 ? [words.formerIds(view.formerIds.join(', '))] : []),
  ];
  return [
    heading(1, words.heading(view.title ?? view.id)),
    paragraph([code(view.id), text(' · '), code(view.file)]),
    ...notes.map((note) => paragraph(note)),
    ...planBlocks(view, catalogue),
    heading(2, words.life),
    ...view.entries.flatMap((entry) => entryBlocks(entry, view, catalogue)),
  ];
}
