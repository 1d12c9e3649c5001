// The short label of a choice: "Gjennomføring" for "stage=execution". A choice that is missing or was wrong has none, and gets a dash.
import type { ChoiceKey } from '../generated/schema-texts.ts';
import type { ChoiceTexts } from './field-texts.ts';

export function choiceLabel(choices: ChoiceTexts, key: ChoiceKey): string {
  return choices[key]?.[0] ?? '–';
}
