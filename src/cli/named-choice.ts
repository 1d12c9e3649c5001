// A choice that somebody wrote as the files do, or as it is called in any of the languages: "returned", or "Sendt tilbake". Capitals do
// not count, and blanks, hyphens and underscores are the same.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { ChoiceKey } from '../generated/schema-texts.ts';
import { languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import type { Speak } from '../i18n/speak.ts';

export interface ChoiceQuestion<Choice extends string> {
  /** As people give it: "--outcome". */
  readonly option: string;
  /** The definition that the choices belong to: "outcome". */
  readonly definition: string;
  readonly choices: readonly Choice[];
}

/** The beginning of a name is enough where it is whole words and could be no other. Throws PortfolioError `unknown-value`. */
export async function namedChoice<Choice extends string>(
  written: string,
  { option, definition, choices }: ChoiceQuestion<Choice>,
  speak: Speak,
): Promise<Choice> {
  const label = (choice: Choice, { choice: named }: Speak) => named(`${definition}=${choice}` as ChoiceKey);
  const exact = choices.find((choice) => plain(choice) === plain(written));
  if (exact) return exact;
  const spoken = await Promise.all(languages.map(async (language) => (await loadCatalogue(language, 'NOK')).speak));
  const names = choices.flatMap((choice) => spoken.map((each) => ({ choice, name: plain(label(choice, each)) })));
  const found = names.find(({ name }) => name === plain(written))?.choice ?? onlyOne(names, plain(written));
  if (found) return found;
  const allowed = choices.map((choice) => withName(choice, label(choice, speak)));
  throw new PortfolioError('unknown-value', { option, value: written, allowed });
}

interface Name<Choice extends string> {
  readonly choice: Choice;
  readonly name: string;
}

function onlyOne<Choice extends string>(names: readonly Name<Choice>[], written: string): Choice | undefined {
  const found = new Set(names.filter(({ name }) => name.startsWith(`${written} `)).map(({ choice }) => choice));
  return found.size === 1 ? [...found][0] : undefined;
}

function withName(choice: string, name: string): string {
  return plain(choice) === plain(name) ? choice : `${choice} (${name})`;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase();
}
