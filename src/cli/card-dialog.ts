// Words the questions about a new card for a person at a terminal.
import type { Ask, Asked } from '../app/collect-answers.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Prompter } from '../ports/prompter.ts';

export function cardDialog(prompter: Prompter, { new: words }: Catalogue): Ask {
  return ({ question, suggestion, problemWith }: Asked) => {
    const [asked, example] = words.questions[question.key];
    const message = question.roles ? `${asked} ${words.submitter(question.roles)}` : asked;
    const placeholder = question.roles?.[0] ?? example;
    if (question.choices) {
      const notYet = question.required || question.key === 'form' ? [] : [{ value: '', label: words.notYet }];
      return prompter.choose(message, [...question.choices, ...notYet]);
    }
    return prompter.ask({
      message,
      ...(placeholder === '' ? {} : { placeholder }),
      ...(suggestion === '' ? {} : { initial: suggestion }),
      validate: (text) => {
        const problem = problemWith(text);
        return problem === null ? null : words.problems[problem];
      },
    });
  };
}
