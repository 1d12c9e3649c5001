// What can be chosen in the digital form, so that no two choices look alike.
import type { CardChoice } from '../cards/card-questions.ts';
import { fold } from '../intake/read-choice.ts';
import { readText } from '../intake/read-text.ts';
import type { FormField } from './form-field.ts';

export function plain<E extends FormField['element'], K extends FormField['kind']>(element: E, kind: K) {
  return { element, kind, required: false, choices: [] } as const;
}

/** An element that could not be read has no id, and cannot be chosen. */
export function toChoices(
  list: readonly { readonly id: string; readonly name?: string }[],
  others: readonly CardChoice[] = [],
): readonly CardChoice[] {
  const choices = list.flatMap((each) => (each?.id ? [{ value: each.id, label: each.name || each.id }] : []));
  return distinct(choices, others);
}

/** GitHub takes no two options that are alike, and has None for itself. No two boxes of a form may be alike, so `others` count too. */
export function distinct(choices: readonly CardChoice[], others: readonly CardChoice[] = []): readonly CardChoice[] {
  const lines = choices.map(({ value, label }) => ({ value, label: lineOf(label) || value }));
  const words = [...others, ...lines].map(({ label }) => fold(label));
  return lines.map(({ value, label }) => {
    const word = fold(label);
    const isAlone = words.filter((each) => each === word).length === 1 && word !== 'none';
    return { value, label: isAlone ? label : `${label} (${value})` };
  });
}

/** One line without characters that hide; what is too long for a line is cut, for it is only shown. */
export function lineOf(text: string): string {
  const reading = readText(text, 'line');
  return 'value' in reading ? reading.value : text.slice(0, 200).replace(/\s+/g, ' ').trim();
}
