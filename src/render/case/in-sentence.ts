// A text from a card that is to stand inside a sentence of ours: without its full stop, and with a small letter unless it is a name.
import { withoutStop } from '../report/without-stop.ts';

/** `names`: words that keep their capital. */
export function inSentence(text: string, names: ReadonlySet<string>): string {
  const plain = withoutStop(text);
  const [first] = plain.match(/^\p{L}[\p{L}-]*/u) ?? [];
  const isOrdinary = first !== undefined && /^\p{Lu}\p{Ll}*$/u.test(first) && !names.has(first);
  return isOrdinary ? plain.slice(0, 1).toLowerCase() + plain.slice(1) : plain;
}
