// Words the questions about a new card for a person at a terminal.
import type { Ask, Asked } from '../app/collect-answers.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Prompter } from '../ports/prompter.ts';

export function cardDialog(prompter: Prompter, { new: words }: Catalogue): Ask {
  return ({ question, suggestion, problemWith }: Asked) => {
    const [message, example] = words.questions[question.key];
    if (question.choices) {
      const notYet = question.required || question.key === 'form' ? [] : [{ value: '', label: words.notYet }];
      return prompter.choose(message, [...question.choices, ...notYet]);
    }
    return prompter.ask({
      message,
      ...(example === '' ? {} : { placeholder: example }),
      ...(suggestion === '' ? {} : { initial: suggestion }),
      validate: (text) => {
        const problem = problemWith(text);
        return problem === null ? null : words.problems[problem];
      },
    });
  };
}
