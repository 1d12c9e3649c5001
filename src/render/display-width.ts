// How many columns text takes on a screen. Latin letters and common signs take one each, which saves most texts a slow count.
import stringWidth from 'string-width';

const oneEach = /^[\u0020-\u007E\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u024F–—‘’“”…]*$/;

/** The count grows with the square of the length; of a text this long nobody sees where the parts meet. */
const part = /.{1,400}/gsu;

export function displayWidth(text: string): number {
  if (oneEach.test(text)) return text.length;
  return (text.match(part) ?? []).reduce((sum, each) => sum + stringWidth(each), 0);
}
