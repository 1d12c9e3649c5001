// One change in words: what it is about, what it was and what it is, and by how much.
import type { Change } from '../../core/diff/change.ts';
import type { DiffWords } from '../../i18n/diff-words.ts';
import { exactNumber } from '../../i18n/exact-number.ts';
import { type ShapedChange, shapedChange } from '../../view/diff/shaped-change.ts';
import type { ValueShape } from '../../view/diff/value-shape.ts';
import { amountPair, signed } from './amount-words.ts';
import type { ChangeContext } from './diff-context.ts';
import { pathWords } from './path-words.ts';
import { shortened, shortenedPair } from './shortened.ts';
import { fieldsWords, longestValue, valueWords } from './value-words.ts';

export interface DescribedChange {
  /** What it belongs to, when it is a part of something: "Usikkerhet R1 «Køen hos depotet»". */
  readonly subject: string | null;
  readonly title: string;
  /** The title is the path of a field that the schema does not know. */
  readonly isPath: boolean;
  readonly words: string;
}

export function describeChange(change: Change, context: ChangeContext): DescribedChange {
  if (change.field === '') return wholeCard(change, context);
  const shaped = shapedChange(change, [context.now, context.was]);
  const parts = shaped.path && pathWords(shaped.path, context);
  const [first = '', ...rest] = parts ?? [shortened(change.field, longestValue)];
  return {
    subject: rest.length > 0 ? first : null,
    title: rest.length > 0 ? rest.join(', ') : first,
    isPath: parts === null,
    words: changeWords(change, shaped, context),
  };
}

/** What the file as a whole became. */
function wholeCard({ kind, before, after }: Change, context: ChangeContext): DescribedChange {
  const { change: words } = context.catalogue.diff;
  const file = { subject: null, title: words.file, isPath: false };
  if (kind === 'readable' || kind === 'unreadable') return { ...file, words: words[kind] };
  const [was, is] = [before, after].map((id) => shortened(typeof id === 'string' ? id : '–', longestValue));
  return { ...file, title: words.id, words: words.became(was as string, is as string) };
}

function changeWords(change: Change, { before, after, isElement }: ShapedChange, context: ChangeContext): string {
  const { change: words } = context.catalogue.diff;
  switch (change.kind) {
    case 'added':
      return isElement
        ? words.added(elementSummary(after, context))
        : words.became(words.notSet, valueWords(after, context));
    case 'removed':
      return isElement
        ? words.removed(elementSummary(before, context))
        : words.became(valueWords(before, context), words.notSet);
    case 'raised':
    case 'lowered':
    case 'treated':
    case 'untreated':
      return words.threat[change.kind](shareWords(change.before, context), shareWords(change.after, context));
    default:
      return `${pairWords(before, after, context)}${byHowMuch(change, before, context)}`;
  }
}

/** Empty when the name of the element says everything. */
function elementSummary(shape: ValueShape, context: ChangeContext): string {
  return shape.kind === 'group' ? fieldsWords(shape.fields, context) : valueWords(shape, context);
}

function shareWords(value: unknown, { catalogue: { speak } }: ChangeContext): string {
  return typeof value === 'number' ? speak.percent(value * 100, 1) : '–';
}

function pairWords(before: ValueShape, after: ValueShape, context: ChangeContext): string {
  const { speak, diff } = context.catalogue;
  if (before.kind === 'money' && after.kind === 'money') return amountPair(before.value, after.value, speak);
  if (before.kind === 'text' && after.kind === 'text' && (before.isRunning || after.isRunning)) {
    const [was, is] = shortenedPair(before.text, after.text, longestValue);
    return diff.change.wasAndIs(speak.quote(was), speak.quote(is));
  }
  return diff.change.became(valueWords(before, context), valueWords(after, context));
}

function byHowMuch({ kind, delta }: Change, { kind: shape }: ValueShape, { catalogue }: ChangeContext): string {
  const { change: words }: Pick<DiffWords, 'change'> = catalogue.diff;
  if (delta === null) return '';
  if (shape === 'number') return ` (${signed(delta, (value) => exactNumber(value, catalogue.speak))})`;
  if (kind === 'later' || kind === 'earlier') return ` (${words.days(delta)})`;
  const isStage = (kind === 'forward' && delta > 1) || kind === 'back';
  return isStage ? ` (${words.stages(delta)})` : '';
}
