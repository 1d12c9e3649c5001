// Words the questions about a new portfolio for a person at a terminal.
import type { AskSetup } from '../app/collect-setup.ts';
import type { BodyKind } from '../core/setup/setup.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Language, languages } from '../i18n/language.ts';
import type { Prompter } from '../ports/prompter.ts';

export function initDialog(prompter: Prompter, { init, new: words }: Catalogue): AskSetup {
  const problems = { ...words.problems, ...init.problems };
  return {
    kind: async (kinds) => {
      const choices = kinds.map((value) => ({ value, label: init.kinds[value] }));
      return (await prompter.choose(init.whichKind, choices)) as BodyKind | null;
    },
    line: (question, problemWith) => {
      const [message, placeholder] = init.questions[question];
      const validate = (text: string) => {
        const problem = problemWith(text);
        return problem === null ? null : problems[problem];
      };
      return prompter.ask({ message, placeholder, validate });
    },
  };
}

/** Nobody's language is known yet, so each is named in itself. Null when the person gave up. */
export async function chooseLanguage(prompter: Prompter): Promise<Language | null> {
  const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
  const choices = languages.map((value) => ({ value, label: names[value] }));
  return (await prompter.choose('Språk / language', choices)) as Language | null;
}
