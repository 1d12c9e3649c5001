// What an import does to the cards that are there, for a person at a terminal.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ValueShape } from '../../view/diff/value-shape.ts';
import type { CardView, ConflictView, FieldView, UpdateView } from '../../view/import/update-view.ts';
import { shortenedPair } from '../diff/shortened.ts';
import { longestValue, valueWords } from '../diff/value-words.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Paint } from '../paint.ts';

interface Lines {
  readonly catalogue: Catalogue;
  readonly paint: Paint;
}

/** Empty when nothing is done to any card. */
export function updateLines(view: UpdateView, catalogue: Catalogue, paint: Paint): string[] {
  const words = catalogue.import.update;
  const lines = { catalogue, paint };
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
    ...section(words.takenAway, view.takenAway, (card) => [takenAwayWords(card.isChanged, catalogue)], lines),
    ...section(words.gone, plain, () => [], lines),
    ...section(words.notRemoved, kept, (card) => [whyKept(card.because, catalogue)], lines),
  ];
}

/** What to do about it. */
export function updateAdvice({ conflicts, takenAway, gone }: UpdateView, { import: { update } }: Catalogue): string[] {
  return [
    ...(conflicts.length > 0 || takenAway.some(({ isChanged }) => isChanged) ? [update.settle] : []),
    ...(gone.some(({ because }) => because === null) ? [update.prune] : []),
  ];
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
      `  projects/${escapeTerminal(card.id)}.yaml${paint.quiet(`  ${escapeTerminal(card.title)}${place(card.row)}`)}`,
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

function conflictLine({ field, base, file, card, because }: ConflictView, lines: Lines): string {
  const { update } = lines.catalogue.import;
  const values = { base: words(base, lines), file: words(file, lines), card: words(card, lines) };
  if (because === 'both-changed') return `${field}: ${update.bothChanged(values)}`;
  return `${field}: ${because === 'unfitting' ? update.unfitting(values) : update.cannotEdit(values)}`;
}

/** Ids stand for themselves: this is what the file says, and what the card says. */
function words(shape: ValueShape, { catalogue }: Lines): string {
  return valueWords(shape, { catalogue, names: { reference: () => null } });
}

function takenAwayWords(isChanged: boolean, { import: { update } }: Catalogue): string {
  return isChanged ? update.takenAwayChanged : update.takenAwaySame;
}

function whyKept(because: UpdateView['gone'][number]['because'], { import: { update } }: Catalogue): string {
  if (because === 'unread' || because === null) return update.unreadRows;
  return because.by === 'meeting' ? update.usedByMeeting(because.file) : update.usedElsewhere(because.file);
}
