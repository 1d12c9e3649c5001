// Cards that are new, gone, stopped, finished or have another id, one table for each.
import type { NamedCard } from '../../core/diff/portfolio-changes.ts';
import type { Card } from '../../core/model/portfolio.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { type WholeCard, wholeCards } from '../../view/diff/whole-cards.ts';
import { code, column, table } from '../build-blocks.ts';
import type { DiffContext } from './diff-context.ts';
import { type DiffSection, remainder } from './diff-section.ts';
import { shortened } from './shortened.ts';

export function addedSection(context: DiffContext): DiffSection {
  const { addedTitle } = context.catalogue.diff.sections.cards;
  return cardTable(addedTitle, context.view.changes.cards.added, context.now.cards, context);
}

export function removedSection(context: DiffContext): DiffSection {
  const { removedTitle } = context.catalogue.diff.sections.cards;
  return cardTable(removedTitle, context.view.changes.cards.removed, context.was.cards, context);
}

export function stoppedSection(context: DiffContext): DiffSection {
  const { stoppedTitle } = context.catalogue.diff.sections.cards;
  return endedCards(stoppedTitle, context.view.changes.cards.stopped, context);
}

export function finishedSection(context: DiffContext): DiffSection {
  const { finishedTitle } = context.catalogue.diff.sections.cards;
  return endedCards(finishedTitle, context.view.changes.cards.finished, context);
}

export function renamedSection({ view, catalogue, names }: DiffContext): DiffSection {
  const { cards: words } = catalogue.diff.sections;
  const { renamed } = view.changes.cards;
  return {
    title: words.renamedTitle,
    size: renamed.length,
    isFolded: true,
    write: (limit) => [
      table(
        [words.project, words.formerId, words.id],
        renamed.slice(0, limit).map(({ id, from }) => [names.card(id), idWords(from), idWords(id)]),
      ),
      ...remainder(renamed.length, limit, catalogue),
    ],
  };
}

function cardTable(
  title: string,
  cards: readonly NamedCard[],
  side: ReadonlyMap<string, Card>,
  { catalogue, names }: DiffContext,
): DiffSection {
  const { cards: words } = catalogue.diff.sections;
  const { speak } = catalogue;
  const whole = wholeCards(cards, side);
  const row = ({ id, card, cost }: WholeCard) => [
    names.card(id),
    idWords(id),
    card.owner?.organisation === undefined ? '–' : (names.reference('organisation', card.owner.organisation) ?? '–'),
    speak.choice(`stage=${card.stage ?? ''}` as ChoiceKey),
    speak.choice(`status=${card.status ?? ''}` as ChoiceKey),
    cost === null ? '–' : speak.money(cost),
  ];
  return {
    title,
    size: cards.length,
    isFolded: true,
    write: (limit) => [
      table(
        [words.project, words.id, words.owner, words.stage, words.status, column(words.cost, 'right')],
        whole.slice(0, limit).map(row),
      ),
      ...remainder(cards.length, limit, catalogue),
    ],
  };
}

function endedCards(title: string, cards: readonly NamedCard[], context: DiffContext): DiffSection {
  const { cards: words } = context.catalogue.diff.sections;
  const { names, now, catalogue } = context;
  const row = ({ id }: NamedCard) => {
    const reason = now.cards.get(id)?.status_reason;
    return [names.card(id), idWords(id), reason === undefined ? '–' : shortened(reason, 200)];
  };
  return {
    title,
    size: cards.length,
    isFolded: false,
    write: (limit) => [
      table([words.project, words.id, words.reason], cards.slice(0, limit).map(row)),
      ...remainder(cards.length, limit, catalogue),
    ],
  };
}

function idWords(id: string) {
  return code(shortened(id, 80));
}
