// Questions at a terminal, asked with @clack/prompts.
import { intro, isCancel, outro, select, text } from '@clack/prompts';
import type { Choice, Prompter, Question } from '../ports/prompter.ts';

export function clackPrompter(): Prompter {
  return {
    ask: async ({ message, placeholder, initial, validate }: Question) => {
      const answer = await text({
        message,
        ...(placeholder === undefined ? {} : { placeholder }),
        ...(initial === undefined ? {} : { initialValue: initial }),
        ...(validate ? { validate: (value) => validate(value ?? '') ?? undefined } : {}),
      });
      return isCancel(answer) ? null : (answer ?? '');
    },
    choose: async (message: string, choices: readonly Choice[]) => {
      const options = choices.map(({ value, label, hint }) => ({
        value,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      const answer = await select({ message, options });
      return isCancel(answer) ? null : answer;
    },
    intro,
    outro,
  };
}
