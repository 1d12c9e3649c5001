// Reads the answers to the digital form as values of a card, wherever they come from: an issue, or a row of a table. An answer that cannot
// be read is told and kept as it was written.
import type { AnswerProblem } from '../cards/answer-problem.ts';
import type { QuestionKey } from '../cards/card-questions.ts';
import { type Answer, type Answers, readAnswer } from '../cards/read-answer.ts';
import type { FileChange } from '../edit/file-change.ts';
import { fold } from '../intake/read-choice.ts';
import { readText } from '../intake/read-text.ts';
import { isBlank } from '../intake/reading.ts';
import type { FormField } from './form-field.ts';
import type { GivenAnswers } from './given-answers.ts';
import type { FormTold, ReadField, Values } from './read-field.ts';
import { readAllReasons, readScore } from './read-score-fields.ts';

/** An answer as it was written, for which the card has no place. */
export interface KeptText {
  readonly label: string;
  readonly text: string;
}

export interface FormAnswers {
  /** To the questions of `portfolio new`. */
  readonly answers: Answers;
  /** All others, as changes of the card. */
  readonly changes: readonly FileChange[];
  readonly kept: readonly KeptText[];
  readonly told: readonly FormTold[];
}

interface Facts {
  readonly taken: ReadonlySet<string>;
  readonly currency: string;
}

export function readFormAnswers(fields: readonly FormField[], given: GivenAnswers, facts: Facts): FormAnswers {
  const read: ReadField[] = [];
  for (const field of fields) read.push(readField(field, given, valuesOf(read), facts));
  const values = valuesOf(read);
  const asked = fields.flatMap(({ question, key }) => (question ? [[question, values[key]] as const] : []));
  return {
    answers: Object.fromEntries(asked) as Answers,
    changes: read.flatMap(({ field, value, changes }) => changes ?? changeFor(field, value)),
    kept: read.flatMap(({ field, kept }) => kept.map((text) => ({ label: field.label, text }))),
    told: read.flatMap(({ told }) => told),
  };
}

function valuesOf(read: readonly ReadField[]): Values {
  return Object.fromEntries(read.map(({ field, value }) => [field.key, value]));
}

/** A question that is not there is a gap also when nobody has to answer it; one without an answer only when somebody has to. */
function readField(field: FormField, given: GivenAnswers, values: Values, facts: Facts): ReadField {
  const texts = given.get(field.key)?.filter((text) => !isNoAnswer(text, field)) ?? [];
  const { label, required, kind } = field;
  if (texts.length === 0) {
    const isForOthers = field.pilot && values.form !== 'pilot';
    const isGap = !isForOthers && (required || field.pilot || !given.has(field.key));
    const code = kind === 'confirmed' ? 'not-confirmed' : 'not-answered';
    return { field, kept: [], told: isGap ? [{ code, label }] : [] };
  }
  if (kind === 'confirmed') return readConfirmed(field, texts);
  if (kind === 'reasons') return readAllReasons(field, texts.join('\n'), values);
  return kind === 'choices' ? readChoices(field, texts) : readOne(field, texts.join('\n'), values, facts);
}

function readOne(field: FormField, text: string, values: Values, { taken, currency }: Facts): ReadField {
  const { label, kind } = field;
  if (kind === 'rest') return { field, kept: [text], told: [] };
  const unread = (problem: AnswerProblem): ReadField => ({
    field,
    kept: [text],
    told: [{ code: 'unread', label, problem }],
  });
  if (field.pilot && values.form !== 'pilot') return unread('only-pilots');
  const reading = readText(text, 'text');
  if (!('value' in reading)) return unread('unreadable' in reading ? 'too-long' : 'blank');
  if (field.range) return readScore(field, reading.value, field.range) ?? unread('not-on-scale');
  const parts = kind === 'list' ? reading.value.split(/[,;\n]/) : [reading.value];
  const answer = readAnswer(questionFor(field), parts, { taken, currency, earlier: earlierIn(values, field) });
  if ('problem' in answer) return unread(answer.problem);
  return { field, value: answer.value, kept: [], told: reading.cleaned ? [{ code: 'cleaned', label }] : [] };
}

/** What a list stands at before anyone has chosen, on GitHub and in form tools. */
const nothingChosen = /^(?:none|_?no response_?|ingen val(?:gt|d|de)|(?:velg|vel|choose|select)? ?(?:…|\.{3}))$/;

/** Nothing was written, also where something stood, and nothing chosen. A choice that is called so is an answer. */
function isNoAnswer(text: string, { begun, element, choices, notChosen }: FormField): boolean {
  const bare = (lines: string) => lines.replace(/\s+/g, ' ').trim();
  if (isBlank(text) || (begun !== undefined && bare(text) === bare(begun))) return true;
  const word = fold(text);
  const isNothing = word === fold(notChosen ?? 'none') || nothingChosen.test(word);
  return element === 'dropdown' && isNothing && !choices.some(({ label }) => fold(label) === word);
}

function questionFor({ key, question, kind, choices }: FormField): Parameters<typeof readAnswer>[0] {
  const known =
    kind === 'score'
      ? 'choice'
      : (kind as Exclude<FormField['kind'], 'choices' | 'reasons' | 'rest' | 'confirmed' | 'score'>);
  return { key: question ?? (key === 'period_end' ? 'end' : 'title'), kind: known, choices, required: true };
}

/** An end is compared with the start of the same thing. */
function earlierIn(values: Values, { key }: FormField): Answers {
  return { start: values[key === 'period_end' ? 'period_start' : 'start'] } as Readonly<
    Record<QuestionKey, Answer | undefined>
  >;
}

function readChoices(field: FormField, texts: readonly string[]): ReadField {
  const question = { key: 'form', kind: 'choice', choices: field.choices, required: true } as const;
  const none = { taken: new Set<string>(), currency: '', earlier: {} as Answers };
  const read = texts.map((text) => ({ text, answer: readAnswer(question, [text], none) }));
  const kept = read.filter(({ answer }) => 'problem' in answer).map(({ text }) => text);
  const value = [...new Set(read.flatMap(({ answer }) => ('value' in answer ? String(answer.value) : [])))];
  const told = kept.length > 0 ? [{ code: 'unread', label: field.label, problem: 'unknown-choice' } as const] : [];
  return { field, value: value.length > 0 ? value : undefined, kept, told };
}

/** Other boxes than the form's own are kept. */
function readConfirmed(field: FormField, texts: readonly string[]): ReadField {
  const { kept, value } = readChoices(field, texts);
  return { field, kept, told: value === undefined ? [{ code: 'not-confirmed', label: field.label }] : [] };
}

function changeFor({ pointer, kind, itemKey }: FormField, value: Answer | undefined): readonly FileChange[] {
  if (pointer === undefined || value === undefined) return [];
  if (kind === 'score') return [{ kind: 'put', pointer, value: Number(value) }];
  const items = typeof value === 'object' && itemKey !== undefined ? value.map((each) => ({ [itemKey]: each })) : value;
  return [{ kind: 'put', pointer, value: items }];
}
