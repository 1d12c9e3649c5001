// Text cut to the room there is, and text on as many lines as it may take: it never runs out of its room.
import { oneLine } from '../escape/one-line.ts';
import { visible } from '../escape/visible.ts';
import { textWidth } from './text-width.ts';

/** As it may be drawn: one line, and nothing in it that is not seen. Longer than anybody reads is cut first. */
export function shownText(text: string): string {
  return visible(oneLine(text.slice(0, longest))).trim();
}

const longest = 400;

/** Cut with … where there is no room for all. */
export function fitText(text: string, room: number): string {
  const shown = shownText(text);
  if (textWidth(shown) <= room) return shown;
  const characters = [...shown];
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Broken between words, and inside those that are too long for a line; the last line is cut with … where lines run out. */
export function wrapText(text: string, room: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of shownText(text)
    .split(' ')
    .flatMap((word) => partsOf(word, room))) {
    const longer = joined(line, part);
    if (line === '' || lines.length === mostLines - 1 || textWidth(longer) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = part.text;
    }
  }
  return [...lines, line].map((each) => fitText(each, room));
}

interface Part {
  readonly text: string;
  /** Of the same word as the part before, which ends with a hyphen only where a line does. */
  readonly goesOn: boolean;
}

function joined(line: string, { text, goesOn }: Part): string {
  if (line === '') return text;
  return goesOn ? line.slice(0, -1) + text : `${line} ${text}`;
}

/** Too long words in two, never with less than three letters alone. */
function partsOf(word: string, room: number): readonly Part[] {
  const letters = [...word];
  const most = letters.findIndex((_, index) => textWidth(`${letters.slice(0, index + 1).join('')}-`) > room);
  const last = Math.min(most, letters.length - fewestLetters);
  if (textWidth(word) <= room || last < fewestLetters) return [{ text: word, goesOn: false }];
  const at = breakBefore(letters, last);
  const [first, rest] = [letters.slice(0, at).join(''), letters.slice(at).join('')];
  return [
    { text: `${first}-`, goesOn: false },
    { text: rest, goesOn: true },
  ];
}

const fewestLetters = 3;
const vowel = /[aeiouyæøåäöéèêóòôü]/i;
/** They stand for one sound. */
const together = /^(?:[sktghd]j|sk[jy]|ch|sh|th|ph|qu)/i;

/** How the first part of a compound often ends. */
const joint = /(?:het|sjon|ing|skap|tet|dom)s$/i;

/**
 * The last place to break at, by the rules of Norwegian: between the parts of a compound, where that is seen, else so that one consonant,
 * or those of one sound, go with the vowel after them.
 */
function breakBefore(letters: readonly string[], last: number): number {
  const places = letters.map((_, at) => at).filter((at) => at >= fewestLetters && at <= last);
  const between = places.findLast((at) => joint.test(letters.slice(0, at).join('')));
  return between ?? places.findLast((at) => isSyllable(letters, at)) ?? last;
}

function isSyllable(letters: readonly string[], at: number): boolean {
  const [one = '', two = ''] = letters.slice(at);
  if (!/\p{L}/u.test(one) || vowel.test(one) || together.test(letters.slice(at - 1).join(''))) return false;
  const isOne = vowel.test(two) || together.test(letters.slice(at).join(''));
  return isOne && letters.slice(0, at).some((each) => vowel.test(each));
}
