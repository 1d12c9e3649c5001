// Every changed card: what happened in one line, and folded under it every change, in groups when there are many.
import { cardsInOrder } from '../../view/diff/cards-in-order.ts';
import type { CardChanges } from '../../view/diff-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { details, paragraph, strong } from '../build-blocks.ts';
import { cardGist } from './card-gist.ts';
import { type CardLine, cardLines, groupOrder } from './card-lines.ts';
import { changeList } from './change-line.ts';
import type { DiffContext } from './diff-context.ts';
import { type DiffSection, remainder } from './diff-section.ts';

/** Fewer lines than this need no groups. */
const fewLines = 6;
/** Lines of one card that are told. */
const mostLines = 60;

export function changedSection(context: DiffContext): DiffSection {
  const { view, catalogue } = context;
  const cards = cardsInOrder(view.byCard);
  // The same card is written again and again while we look for how many there is room for.
  const blocks = new Map<string, Block>();
  const blockOf = (card: CardChanges): Block => {
    const block = blocks.get(card.id) ?? cardBlock(card, context);
    blocks.set(card.id, block);
    return block;
  };
  return {
    title: catalogue.diff.sections.changed.title,
    size: view.byCard.length,
    isFolded: false,
    isCards: true,
    write: (limit) => [...cards.slice(0, limit).map(blockOf), ...remainder(view.byCard.length, limit, catalogue)],
  };
}

function cardBlock(card: CardChanges, context: DiffContext): Block {
  const lines = cardLines(card, context);
  const shown = lines.slice(0, mostLines);
  return details(`${context.names.card(card.id)} (${cardGist(card, lines.length, context)})`, [
    ...lineBlocks(shown, context),
    ...remainder(lines.length, mostLines, context.catalogue),
  ]);
}

function lineBlocks(lines: readonly CardLine[], context: DiffContext): Blocks {
  if (lines.length < fewLines) return [changeList(lines)];
  const { groups } = context.catalogue.diff.sections.changed;
  return groupOrder.flatMap((group) => {
    const own = lines.filter((line) => line.group === group);
    return own.length === 0 ? [] : [paragraph([strong(groups[group])]), changeList(own)];
  });
}
