// About how wide text is drawn in a common sans-serif font. Nobody knows the reader's font, so it is rather too wide than too narrow.
import { displayWidth } from '../display-width.ts';

/** Units of the drawing. */
export const fontSize = 15;

/** Of the font's size, in the widest of the common fonts. The first that fits counts. */
const shares: readonly (readonly [RegExp, number])[] = [
  [/[.,:;'|!iljI\u00A0 ]/, 0.33],
  [/[rtf()[\]/-]/, 0.42],
  [/[mMW@%\u2014\u2026]/, 0.98],
  [/w/, 0.82],
  [/\p{Lu}/u, 0.75],
];
const other = 0.63;
/** Bold letters are wider. */
const boldly = 1.12;

export function textWidth(text: string, isBold = false): number {
  const widths = [...text].map(
    (character) => shares.find(([pattern]) => pattern.test(character))?.[1] ?? other * displayWidth(character),
  );
  return fontSize * (isBold ? boldly : 1) * widths.reduce((sum, each) => sum + each, 0);
}

/** Of the widest of them; 0 without any. */
export function widestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}
