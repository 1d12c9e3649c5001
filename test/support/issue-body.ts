// The body of an issue as GitHub makes it from a filled-in form: every question in the order of the form, with its answer or without.
import type { FormField } from '../../src/core/forms/form-field.ts';

/** `answers`: by the key of the question; for boxes the labels that are ticked. */
export function issueBody(
  fields: readonly FormField[],
  answers: Readonly<Record<string, string | readonly string[]>>,
): string {
  return fields.map((field) => `### ${field.label}\n\n${answerText(field, answers[field.key])}\n`).join('\n');
}

function answerText({ element, choices }: FormField, answer: string | readonly string[] = ''): string {
  if (element === 'checkboxes')
    return choices.map(({ label }) => `- [${answer.includes(label) ? 'x' : ' '}] ${label}`).join('\n');
  return answer === '' ? '_No response_' : String(answer);
}
