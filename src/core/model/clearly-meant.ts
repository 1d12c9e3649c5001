// The one known word that a slip of the fingers can have been, or null when it may have been another. Stricter than `closest`, which
// only suggests: what this gives may be written without asking.
import { distance } from 'fastest-levenshtein';

const longest = 60;

/** Another way to part and write the same words, or a slip or two that leave every other word far behind. */
export function clearlyMeant(written: string, known: readonly string[]): string | null {
  if (written.length > longest) return null;
  const alike = known.filter((each) => joined(each) === joined(written));
  if (alike.length > 0) return alike.length === 1 ? (alike[0] as string) : null;
  const word = written.toLowerCase();
  const [best, next] = known.map((each) => ({ each, slips: slips(word, each) })).sort((a, b) => a.slips - b.slips);
  if (!best || best.each[0] !== word[0] || best.slips > slipsAllowed(word)) return null;
  return next && next.slips < best.slips + 2 ? null : best.each;
}

function joined(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** In a short word one slip makes another word. */
function slipsAllowed(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}

/** Letters added, left out or wrong; two neighbours in the wrong order are one slip. */
function slips(word: string, known: string): number {
  return isSwapped(word, known) ? 1 : distance(word, known);
}

function isSwapped(word: string, known: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  if (at < 0 || word.length !== known.length) return false;
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}` === known;
}
