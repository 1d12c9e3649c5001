// The texts of the digital form in one language, from what the language brings.
import type { FormTexts } from '../core/forms/form-texts.ts';
import type { Form } from '../generated/card-types.ts';

/** The part of a language that the form is made with. */
export interface FormSource {
  readonly new: Pick<FormTexts, 'questions' | 'submitter'>;
  readonly fields: FormTexts['fields'];
  readonly form: FormTexts['own'];
  readonly speak: { choice(key: `form=${Form}`): string };
}

export function formTextsOf({ new: { questions, submitter }, fields, form, speak }: FormSource): FormTexts {
  return { questions, submitter, fields, own: form, formLabel: (each) => speak.choice(`form=${each}`) };
}
