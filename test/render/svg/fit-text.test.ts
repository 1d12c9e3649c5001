// Text in the room there is.
import { expect, test } from 'vitest';
import { fitText, wrapText } from '../../../src/render/svg/fit-text.ts';
import { textWidth } from '../../../src/render/svg/text-width.ts';

test('text with room is left as it is; without, it is cut and fits', () => {
  expect(fitText('Velferdsteknologi', 200)).toBe('Velferdsteknologi');
  const cut = fitText('Velferdsteknologi i hele kommunen', 120);
  expect(cut).toMatch(/^Velferdstek.*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(120);
});

test('lines break between words, and a word that is too long gets a hyphen', () => {
  expect(wrapText('Utvikling og integrasjon', 110, 2)).toEqual(['Utvikling og', 'integrasjon']);
  expect(wrapText('Informasjonssikkerhet', 110, 2)).toEqual(['Informasjons-', 'sikkerhet']);
  expect(wrapText('Informasjonssikkerhet', 300, 2)).toEqual(['Informasjonssikkerhet']);
  expect(wrapText('a b c d', 20, 2)[1]).toMatch(/…$/);
});

test.each([
  ['Virksomhetsarkitektur', 112, ['Virksomhets-', 'arkitektur']],
  ['Forvaltningskompetanse', 140, ['Forvaltnings-', 'kompetanse']],
  ['Ubetydelig', 72, ['Ubetyde-', 'lig']],
  ['Informasjonen', 90, ['Informa-', 'sjonen']],
  ['Prosjektledelse', 90, ['Prosjektle-', 'delse']],
  ['Tjenestedesign', 80, ['Tjeneste-', 'design']],
])('%s is broken where Norwegians break it', (word, room, lines) => {
  expect(wrapText(word, room, 2)).toEqual(lines);
});

test('a word without vowels, or of nothing but them, is broken where there is room for no more', () => {
  expect(wrapText('aaaaaaaaaaaa', 80, 2)[0]).toMatch(/^a+-$/);
  expect(wrapText('123456789012', 60, 2)[0]).toMatch(/^\d+-$/);
});

test('what is not seen is shown, and takes no line of its own', () => {
  expect(fitText('a\u202Eb\nc', 400)).toBe('a\\u{202e}b c');
});
