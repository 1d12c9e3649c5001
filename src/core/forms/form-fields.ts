// What the digital form asks, in this order, and where in the card each answer belongs: the one list, for the form and for its reader.
import type { Criterion } from '../../generated/card-types.ts';
import { type CardChoice, type CardQuestion, cardQuestions, type QuestionKey } from '../cards/card-questions.ts';
import { fold } from '../intake/read-choice.ts';
import { readText } from '../intake/read-text.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { FormTexts } from './form-texts.ts';

export interface FormField {
  /** The name of the question in the form, and of its answer. */
  readonly key: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly example?: string | undefined;
  readonly element: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  /** `rest`: no field of the card asks for it; `confirmed`: all has to be ticked, and none of it is in the card. */
  readonly kind: CardQuestion['kind'] | 'choices' | 'score' | 'rest' | 'confirmed';
  readonly required: boolean;
  readonly choices: readonly CardChoice[];
  /** Only for cards of form pilot. */
  readonly pilot?: true | undefined;
  /** The question of `portfolio new` that it is. */
  readonly question?: QuestionKey;
  /** Where it belongs when it is no question of `portfolio new`. */
  readonly pointer?: Pointer;
  /** Each choice is a group of its own with this key. */
  readonly itemKey?: string;
}

const mostCriteria = 12;
const mostSteps = 12;
const elements = { line: 'input', text: 'textarea', list: 'input', choice: 'dropdown', amount: 'input' } as const;

export function formFields(portfolio: Portfolio, texts: FormTexts): readonly FormField[] {
  const { own, fields } = texts;
  const asked = cardQuestions(portfolio, texts.formLabel).filter(({ key }) => key !== 'id');
  const before = asked.filter(({ key }) => !['benefit', 'cost'].includes(key) && !isPilot(key, asked));
  const after = asked.filter((question) => !before.includes(question));
  const text = (key: 'purpose' | 'why_now' | 'if_nothing_is_done') => {
    const [label, help] = fields[`need.${key}`];
    return { ...plain('textarea', 'text'), key, label, help, pointer: ['need', key] };
  };
  const all: readonly FormField[] = [
    ...before.map((question) => fieldFor(question, texts)),
    ...(['purpose', 'why_now', 'if_nothing_is_done'] as const).map(text),
    ...linkFields(portfolio, texts),
    ...after.filter(({ pilot }) => !pilot).map((question) => fieldFor(question, texts)),
    { ...plain('input', 'amount'), key: 'low', label: own.low, pointer: ['cost', 'estimate', 'low'] },
    { ...plain('input', 'amount'), key: 'high', label: own.high, pointer: ['cost', 'estimate', 'high'] },
    ...(['start', 'end'] as const).map((end): FormField => {
      const [label, help] = fields[`period.${end}`];
      return { ...plain('input', 'date'), key: `period_${end}`, label, help, pointer: ['time', 'period', end] };
    }),
    ...criteriaOf(portfolio).map((criterion) => scoreField(criterion, texts)),
    ...after.filter(({ pilot }) => pilot).map((question) => fieldFor(question, texts)),
    { ...plain('textarea', 'rest'), key: 'more', label: own.more[0], help: own.more[1] },
    { ...plain('checkboxes', 'confirmed'), ...confirmed(own.confirm), required: true },
  ];
  return withDistinctLabels(all.filter(({ element, choices }) => element !== 'dropdown' || choices.length > 0));
}

function plain<E extends FormField['element'], K extends FormField['kind']>(element: E, kind: K) {
  return { element, kind, required: false, choices: [] } as const;
}

function isPilot(key: QuestionKey, asked: readonly CardQuestion[]): boolean {
  return asked.some((question) => question.key === key && question.pilot === true);
}

/** A pilot's questions are never required: the form is for all, and cannot ask some of them only. */
function fieldFor({ key, kind, required, pilot, choices = [] }: CardQuestion, { questions }: FormTexts): FormField {
  const [label, example] = questions[key];
  return {
    key: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    label,
    example: kind === 'choice' ? undefined : example,
    element: kind === 'id' || kind === 'date' ? 'input' : elements[kind],
    kind,
    required: required && !pilot,
    choices: distinct(choices),
    pilot,
    question: key,
  };
}

function linkFields({ settings, strategy }: Portfolio, { own }: FormTexts): readonly FormField[] {
  const goals = toChoices((strategy.goals ?? []).map(({ id, text }) => ({ id, name: text ? `${id}: ${text}` : id })));
  const areas = toChoices(settings.areas ?? [], goals);
  const many = plain('checkboxes', 'choices');
  const links: readonly FormField[] = [
    { ...many, key: 'goals', label: own.goals, choices: goals, pointer: ['strategy', 'goals'], itemKey: 'goal' },
    { ...many, key: 'areas', label: own.areas, choices: areas, pointer: ['areas'] },
  ];
  return links.filter(({ choices }) => choices.length > 0);
}

function criteriaOf({ strategy }: Portfolio): readonly Criterion[] {
  return (strategy.criteria ?? []).filter((criterion) => criterion?.id).slice(0, mostCriteria);
}

/** The steps that are described; else those of a short scale of whole numbers. */
function scoreField({ id, name, question, scale }: Criterion, { own }: FormTexts): FormField {
  const { lowest = 0, top = 5, anchors = [] } = scale ?? {};
  const described = anchors
    .filter(({ score }) => score !== undefined)
    .map(({ score, text }) => ({ id: String(score), name: text ? `${score}: ${text}` : String(score) }));
  const count = Number.isInteger(lowest) && Number.isInteger(top) ? top - lowest + 1 : 0;
  const steps = Array.from({ length: count > 0 && count <= mostSteps ? count : 0 }, (_, index) => `${lowest + index}`);
  const choices = toChoices(described.length > 0 ? described : steps.map((step) => ({ id: step, name: step })));
  const label = own.score(lineOf(name ?? id));
  return {
    ...{ ...plain('dropdown', 'score'), key: `score_${id}`, label, choices, pointer: ['scores', id, 'score'] },
    help: question && lineOf(question),
  };
}

function confirmed([label, statement]: readonly [string, string]): Pick<FormField, 'key' | 'label' | 'choices'> {
  return { key: 'confirm', label, choices: [{ value: 'confirm', label: statement }] };
}

/** An element that could not be read has no id, and cannot be chosen. */
function toChoices(
  list: readonly { readonly id: string; readonly name?: string }[],
  others: readonly CardChoice[] = [],
): readonly CardChoice[] {
  const choices = list.flatMap((each) => (each?.id ? [{ value: each.id, label: each.name || each.id }] : []));
  return distinct(choices, others);
}

/** GitHub takes no two options that are alike, and has None for itself. No two boxes of a form may be alike, so `others` count too. */
function distinct(choices: readonly CardChoice[], others: readonly CardChoice[] = []): readonly CardChoice[] {
  const lines = choices.map(({ value, label }) => ({ value, label: lineOf(label) || value }));
  const words = [...others, ...lines].map(({ label }) => fold(label));
  return lines.map(({ value, label }) => {
    const word = fold(label);
    const isAlone = words.filter((each) => each === word).length === 1 && word !== 'none';
    return { value, label: isAlone ? label : `${label} (${value})` };
  });
}

/** The form and its answers are told apart by labels alone, as GitHub compares them: by letters and digits. */
function withDistinctLabels(fields: readonly FormField[]): readonly FormField[] {
  const used = new Set<string>();
  return fields.map((field) => {
    const free = used.has(labelWord(field.label)) ? { ...field, label: `${field.label} (${field.key})` } : field;
    used.add(labelWord(free.label));
    return free;
  });
}

function labelWord(label: string): string {
  return fold(label).replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** One line without characters that hide; what is too long for a line is cut, for it is only shown. */
function lineOf(text: string): string {
  const reading = readText(text, 'line');
  return 'value' in reading ? reading.value : text.slice(0, 200).replace(/\s+/g, ' ').trim();
}
