// What the digital form asks, in this order, and where in the card each answer belongs: the one list, for the form and for its reader.
import { type CardQuestion, cardQuestions, type QuestionKey } from '../cards/card-questions.ts';
import { fold } from '../intake/read-choice.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { distinct, lineOf, plain, toChoices } from './form-choices.ts';
import type { FormField } from './form-field.ts';
import type { FormTexts } from './form-texts.ts';
import { scoreFields } from './score-fields.ts';

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
    ...scoreFields(portfolio, texts),
    ...after.filter(({ pilot }) => pilot).map((question) => fieldFor(question, texts)),
    { ...plain('textarea', 'rest'), key: 'more', label: own.more[0], help: own.more[1] },
    { ...plain('checkboxes', 'confirmed'), ...confirmed(own.confirm), required: true },
  ];
  return withDistinctLabels(all.filter(({ element, choices }) => element !== 'dropdown' || choices.length > 0));
}

function isPilot(key: QuestionKey, asked: readonly CardQuestion[]): boolean {
  return asked.some((question) => question.key === key && question.pilot === true);
}

/** A pilot's questions are never required: the form is for all, and cannot ask some of them only. */
function fieldFor(
  { key, kind, required, pilot, choices = [], roles }: CardQuestion,
  { questions, submitter, own }: FormTexts,
): FormField {
  const [label, example] = questions[key];
  const allowed = roles?.map(lineOf);
  // GitHub chooses the first one by itself where one is required, so it is none of them.
  const isOpen = kind === 'choice' && required && choices.length > 1;
  return {
    key: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    label,
    ...(allowed ? { help: submitter(allowed) } : {}),
    example: kind === 'choice' ? undefined : (allowed?.[0] ?? example),
    element: kind === 'id' || kind === 'date' ? 'input' : elements[kind],
    kind,
    required: required && !pilot,
    choices: distinct(choices, isOpen ? [{ value: '', label: own.notChosen }] : []),
    ...(isOpen ? { notChosen: own.notChosen } : {}),
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

function confirmed([label, statement]: readonly [string, string]): Pick<FormField, 'key' | 'label' | 'choices'> {
  return { key: 'confirm', label, choices: [{ value: 'confirm', label: statement }] };
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
