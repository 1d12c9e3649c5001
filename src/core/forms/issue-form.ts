// The digital form as a file: an issue form for GitHub, made from the schema's questions and the portfolio's own choices.
import type { Portfolio } from '../model/portfolio.ts';
import { toYaml } from '../parse/write-yaml.ts';
import type { FormField } from './form-field.ts';
import { formFields } from './form-fields.ts';
import type { FormTexts } from './form-texts.ts';

/** The text of the file. A field that has nothing to choose from is left out. */
export function issueForm(portfolio: Portfolio, texts: FormTexts): string {
  const { name, about, intro } = texts.own;
  const file = toYaml({
    name,
    description: about,
    labels: ['portfolio'],
    body: [{ type: 'markdown', attributes: { value: intro } }, ...formFields(portfolio, texts).map(elementOf)],
  });
  return file.replace(dateAlone, '$1"$2"');
}

/** GitHub's reader would take it for something else than text. */
const dateAlone = /^([^\S\n]*(?:- )?(?:\w+: )?)(\d{4}-\d{2}-\d{2})$/gm;

function elementOf(field: FormField): object {
  const { key, element, label, help, example, begun, required, choices, notChosen } = field;
  const isTicked = element === 'checkboxes';
  return {
    type: element,
    id: key.replace(/[^A-Za-z0-9_-]/g, '-'),
    attributes: {
      label,
      ...(help ? { description: help } : {}),
      ...(example ? { placeholder: example } : {}),
      ...(begun ? { value: begun } : {}),
      ...(isTicked
        ? { options: choices.map((choice) => ({ label: choice.label, ...(required ? { required } : {}) })) }
        : {}),
      ...(element === 'dropdown'
        ? { options: [...(notChosen ? [notChosen] : []), ...choices.map((choice) => choice.label)] }
        : {}),
    },
    ...(required && !isTicked ? { validations: { required } } : {}),
  };
}
