// What an import does to the cards that are there, for a person at a terminal.
import type { Catalogue } from '../../i18n/catalogue.ts';
import { describeProblem } from '../../i18n/describe-finding.ts';
import type { UpdateWords } from '../../i18n/update-words.ts';
import type { ValueShape } from '../../view/diff/value-shape.ts';
import type { CardView, ConflictView, FieldView, UpdateView } from '../../view/import/update-view.ts';
import { isRound } from '../diff/amount-words.ts';
import { shortenedPair } from '../diff/shortened.ts';
import { longestValue, valueWords } from '../diff/value-words.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Paint } from '../paint.ts';

interface Lines {
  readonly catalogue: Catalogue;
  readonly paint: Paint;
  /** All amounts are shown in the same way: in millions when none of them loses anything by it, else every digit. */
  readonly inMillions: boolean;
}

/** Empty when nothing is done to any card. */
export function updateLines(view: UpdateView, catalogue: Catalogue, paint: Paint): string[] {
  const words = catalogue.import.update;
  const lines = { catalogue, paint, inMillions: isRound(amountsIn(view)) };
  const kept = view.gone.filter(({ because }) => because !== null);
  const plain = view.gone.filter(({ because }) => because === null);
  return [
    ...section(words.edited, view.edited, (card) => card.fields.map((field) => editLine(field, lines)), lines),
    ...section(words.created, view.created, () => [], lines),
    ...section(words.removed, view.removed, () => [], lines),
    ...section(
      words.conflicts,
      view.conflicts,
      (card) => card.fields.map((field) => conflictLine(field, lines)),
      lines,
    ),
    ...section(
      words.takenAway,
      view.takenAway,
      (card) => [...card.fields.map((field) => editLine(field, lines)), takenAwayWords(card.isChanged, catalogue)],
      lines,
    ),
    ...section(words.missing, view.missing, () => [words.missingUnknown], lines),
    ...section(words.gone, plain, () => [], lines),
    ...section(words.notRemoved, kept, (card) => [whyKept(card.because, catalogue)], lines),
  ];
}

function amountsIn({ edited, takenAway, conflicts }: UpdateView): readonly number[] {
  const changed = [...edited, ...takenAway].flatMap(({ fields }) => fields).flatMap(({ card, file }) => [card, file]);
  const open = conflicts.flatMap(({ fields }) => fields).flatMap(({ base, card, file }) => [base, card, file]);
  return [...changed, ...open].flatMap((shape) => (shape.kind === 'money' ? [shape.value] : []));
}

/** What to do about it. */
export function updateAdvice(view: UpdateView, { import: { update } }: Catalogue): string[] {
  const { conflicts, takenAway, missing, gone } = view;
  const isOpen =
    conflicts.some(({ fields }) => fields.some(({ because }) => because === 'both-changed' || because === 'no-base')) ||
    takenAway.some(({ isChanged }) => isChanged) ||
    missing.length > 0;
  return [...(isOpen ? [update.settle] : []), ...(gone.some(({ because }) => because === null) ? [update.prune] : [])];
}

function section<Card extends Omit<CardView, 'fields'>>(
  heading: string,
  cards: readonly Card[],
  below: (card: Card) => readonly string[],
  { catalogue, paint }: Lines,
): string[] {
  if (cards.length === 0) return [];
  const place = (row: number | null): string => (row === null ? '' : ` (${catalogue.import.place(row, null, null)})`);
  return [
    paint.strong(heading),
    ...cards.flatMap((card) => [
      `  ${escapeTerminal(card.file)}${paint.quiet(`  ${escapeTerminal(card.title)}${place(card.row)}`)}`,
      ...below(card).map((line) => `    ${escapeTerminal(line)}`),
    ]),
    '',
  ];
}

function editLine({ field, card, file }: FieldView, lines: Lines): string {
  const [before, after] = pairWords(card, file, lines);
  return `${field}: ${lines.catalogue.import.update.became(before, after)}`;
}

function pairWords(before: ValueShape, after: ValueShape, lines: Lines): readonly [string, string] {
  if (before.kind !== 'text' || after.kind !== 'text') return [words(before, lines), words(after, lines)];
  const { quote } = lines.catalogue.speak;
  const [was, is] = shortenedPair(before.text, after.text, longestValue);
  return [quote(was), quote(is)];
}

function conflictLine({ field, base, file, card, because, problem }: ConflictView, lines: Lines): string {
  const { update } = lines.catalogue.import;
  const side = (shape: ValueShape): string => (shape.kind === 'none' ? update.empty : words(shape, lines));
  const why = problem ? describeProblem(problem.code, problem.args, lines.catalogue) : '';
  const values = { base: side(base), file: side(file), card: side(card), why };
  return `${field}: ${conflictWords[because](values, update)}`;
}

type Values = Parameters<UpdateWords['bothChanged']>[0] & Parameters<UpdateWords['unfitting']>[0];

const conflictWords: Readonly<Record<ConflictView['because'], (values: Values, words: UpdateWords) => string>> = {
  'both-changed': (values, update) => update.bothChanged(values),
  'cannot-edit': (values, update) => update.cannotEdit(values),
  unfitting: (values, update) => update.unfitting(values),
  'no-base': (values, update) => update.noBase(values),
  blank: ({ card }, update) => update.blank(card),
};

/** Ids stand for themselves: this is what the file says, and what the card says. */
function words(shape: ValueShape, { catalogue, inMillions }: Lines): string {
  if (shape.kind === 'money') return catalogue.speak[inMillions ? 'shortMoney' : 'money'](shape.value);
  return valueWords(shape, { catalogue, names: { reference: () => null } });
}

function takenAwayWords(isChanged: boolean, { import: { update } }: Catalogue): string {
  return isChanged ? update.takenAwayChanged : update.takenAwaySame;
}

function whyKept(because: UpdateView['gone'][number]['because'], { import: { update } }: Catalogue): string {
  if (because === 'unread' || because === null) return update.unreadRows;
  return because.by === 'meeting' ? update.usedByMeeting(because.file) : update.usedElsewhere(because.file);
}
