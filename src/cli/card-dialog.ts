// Words the questions about a new card for a person at a terminal.
import type { Ask, Asked } from '../app/collect-answers.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Prompter } from '../ports/prompter.ts';
import { escapeTerminal } from '../render/escape/terminal.ts';

export function cardDialog(prompter: Prompter, { new: words }: Catalogue): Ask {
  return ({ question, suggestion, problemWith }: Asked) => {
    const [asked, example] = words.questions[question.key];
    const roles = question.roles?.map(escapeTerminal);
    const message = roles ? `${asked} ${words.submitter(roles)}` : asked;
    const placeholder = roles?.[0] ?? example;
    if (question.choices) {
      const choices = question.choices.map(({ value, label }) => ({ value, label: escapeTerminal(label) }));
      const notYet = question.required || question.key === 'form' ? [] : [{ value: '', label: words.notYet }];
      return prompter.choose(message, [...choices, ...notYet]);
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
