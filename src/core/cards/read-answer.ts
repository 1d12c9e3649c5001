// Reads one answer about a new card, or says what is wrong with it. Nothing is cut or cleaned behind the proposer's back: what `check`
// would refuse in a card is refused here, where it can still be mended.

import { readAmount } from '../intake/read-amount.ts';
import { fold } from '../intake/read-choice.ts';
import { readDate } from '../intake/read-date.ts';
import { readText } from '../intake/read-text.ts';
import { isBlank } from '../intake/reading.ts';
import type { AnswerProblem } from './answer-problem.ts';
import { isUsableId } from './card-ids.ts';
import type { CardChoice, CardQuestion, QuestionKey } from './card-questions.ts';

export type Answer = string | number | readonly string[];
/** Every question has its key; undefined: not answered. */
export type Answers = Readonly<Record<QuestionKey, Answer | undefined>>;

export interface AnswerFacts {
  /** Ids that other cards have. */
  readonly taken: ReadonlySet<string>;
  /** ISO 4217 code of the portfolio's amounts. */
  readonly currency: string;
  /** What has been answered before. */
  readonly earlier: Answers;
}

export type AnswerRead = { readonly value: Answer | undefined } | { readonly problem: AnswerProblem };

/** The value is undefined when nothing was said, and nothing had to be. */
export function readAnswer(question: CardQuestion, texts: readonly string[], facts: AnswerFacts): AnswerRead {
  const said = texts.filter((text) => !isBlank(text));
  if (said.length === 0) return question.required ? problem('blank') : { value: undefined };
  return question.kind === 'list' ? readList(said) : readOne(question, said.at(-1) as string, facts);
}

function readOne(
  { kind, choices = [], key }: CardQuestion,
  text: string,
  { taken, currency, earlier }: AnswerFacts,
): AnswerRead {
  if (kind === 'choice') return readOneOf(text, choices);
  if (kind === 'amount') return readCost(text, currency);
  if (kind === 'id') return readId(text.trim(), taken);
  if (kind === 'date') return readDay(text, key === 'end' ? earlier.start : undefined);
  return readWords(text, kind === 'text' ? 'text' : 'line');
}

export function readWords(
  text: string,
  kind: 'line' | 'text',
): { readonly value: string } | { readonly problem: AnswerProblem } {
  const reading = readText(text, kind);
  if ('unreadable' in reading) return problem('too-long');
  if ('unknown' in reading) return problem('blank');
  if (reading.cleaned) return problem('hidden-character');
  return kind === 'line' && /[\n\r\v\f\u0085\u2028\u2029]/.test(text.trim())
    ? problem('several-lines')
    : { value: reading.value };
}

function readList(texts: readonly string[]): AnswerRead {
  const readings = texts.map((text) => readWords(text, 'line'));
  const wrong = readings.find((reading) => 'problem' in reading);
  if (wrong) return wrong;
  return readings.length > 30
    ? problem('too-many')
    : { value: readings.flatMap((reading) => ('value' in reading ? reading.value : [])) };
}

/** By value or by label, in small or capital letters; the first word of a label will do when no other begins with it. */
function readOneOf(text: string, choices: readonly CardChoice[]): AnswerRead {
  const word = plain(text);
  const found =
    choices.find(({ value }) => plain(value) === word) ??
    onlyOne(choices.filter(({ label }) => plain(label) === word)) ??
    onlyOne(choices.filter(({ label }) => plain(label).split(' ')[0] === word));
  return found ? { value: found.value } : problem('unknown-choice');
}

function plain(text: string): string {
  return fold(text.replace(/[-_]/g, ' '));
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Nothing that needs a card costs less: "1,5" was meant in millions, and 0 as unknown. */
const smallest = 1_000;

export function readCost(text: string, currency: string): AnswerRead {
  const reading = readAmount(text, { currency });
  if ('value' in reading) {
    if (reading.value < 0) return problem('negative-amount');
    return reading.value < smallest ? problem('small-amount') : { value: reading.value };
  }
  if ('unknown' in reading) return problem('blank');
  const { unreadable } = reading;
  return problem(
    unreadable === 'ambiguous-amount' || unreadable === 'other-currency' || unreadable === 'too-large'
      ? unreadable
      : 'not-an-amount',
  );
}

function readId(id: string, taken: ReadonlySet<string>): AnswerRead {
  if (!isUsableId(id)) return problem('unusable-id');
  return taken.has(id) ? problem('taken-id') : { value: id };
}

function readDay(text: string, notBefore: Answer | undefined): AnswerRead {
  const reading = readDate(text);
  if (!('value' in reading)) return problem('not-a-date');
  return typeof notBefore === 'string' && reading.value < notBefore
    ? problem('end-before-start')
    : { value: reading.value };
}

function problem(code: AnswerProblem): { readonly problem: AnswerProblem } {
  return { problem: code };
}
