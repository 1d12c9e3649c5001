// What can be chosen, as it is called in one language, for people who write the labels and not the keys.
import type { ChoiceKey } from '../generated/schema-texts.ts';
import type { Speak } from './speak.ts';

/** `choice`: the definition that the choices belong to. */
export function choiceLabels(choice: string, choices: readonly string[], speak: Speak): string {
  return choices.map((value) => speak.choice(`${choice}=${value}` as ChoiceKey)).join(', ');
}
