// Promises that the words of the pictures fit into the drawings, in every language, and hold no marks of XML.
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { textOf } from '../support/source-files.ts';

/** Letters that there is room for. */
const room = (picture: string, key: string): number => {
  if (key === 'alt') return 400;
  if (picture === 'way') return key.startsWith('h') ? 22 : 32;
  return /^[bq]\d$/.test(key) ? 40 : 38;
};

test.each(languages)('in %s, every slot has words that fit, and no word is without a slot', async (language) => {
  const { init } = await loadCatalogue(language, 'NOK');
  for (const [picture, said] of Object.entries<Readonly<Record<string, string>>>({ ...init.pictures.words })) {
    const drawing = textOf(`templates/repository/pictures/${picture}.svg`);
    const slots = new Set([...drawing.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key));
    expect([...slots].sort()).toEqual(Object.keys(said).sort());
    const wrong = Object.entries(said).filter(([key, text]) => text.length > room(picture, key) || /[<>&"]/.test(text));
    expect(wrong).toEqual([]);
  }
});
