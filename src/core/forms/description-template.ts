// The digital form where there are no forms: a description template for issues on GitLab, with the same questions under the same headings,
// so that the same reader reads it.
import type { Portfolio } from '../model/portfolio.ts';
import type { FormField } from './form-field.ts';
import { formFields } from './form-fields.ts';
import type { FormTexts } from './form-texts.ts';
import { issueHint, linesOf } from './issue-hint.ts';

/** The text of the file. */
export function descriptionTemplate(portfolio: Portfolio, texts: FormTexts): string {
  const questions = formFields(portfolio, texts).map((field) =>
    [`### ${field.label}`, '', ...issueHint(hintsOf(field, texts)), ...begunIn(field), ''].join('\n'),
  );
  return `${issueHint(introOf(texts)).join('\n')}\n\n${questions.join('\n')}`;
}

/** What stands in the template and is no answer. */
export function knownHints(fields: readonly FormField[], texts: FormTexts): ReadonlySet<string> {
  return new Set(linesOf([...introOf(texts), ...fields.flatMap((field) => hintsOf(field, texts))]));
}

function introOf({ own }: FormTexts): readonly string[] {
  return [own.intro, own.template.about];
}

function hintsOf({ help, example, required, element, choices }: FormField, { own }: FormTexts): readonly string[] {
  const isChosen = element === 'dropdown';
  return [
    ...(help ? [help] : []),
    ...(example ? [own.template.example(example)] : []),
    ...(required ? [own.template.required] : []),
    ...(isChosen ? [own.template.choose, ...choices.map(({ label }) => `  ${label}`)] : []),
  ];
}

/** What stands there to be filled in or ticked, else an empty line to write on. */
function begunIn({ element, choices, begun }: FormField): readonly string[] {
  if (element === 'checkboxes') return choices.map(({ label }) => `- [ ] ${label}`);
  return begun === undefined ? [''] : begun.split('\n');
}
