// The one list of languages and where their words are. Only the language that is asked for is loaded.
import type { Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

type MakeCatalogue = (currency: string) => Catalogue;

const makers: Readonly<Record<Language, () => Promise<MakeCatalogue>>> = {
  nb: async () => (await import('./nb/nb-catalogue.ts')).nbCatalogue,
  nn: async () => (await import('./nn/nn-catalogue.ts')).nnCatalogue,
  en: async () => (await import('./en/en-catalogue.ts')).enCatalogue,
};

/** `currency`: ISO 4217 code of the portfolio's amounts. */
export async function loadCatalogue(language: Language, currency: string): Promise<Catalogue> {
  return (await makers[language]())(currency);
}
