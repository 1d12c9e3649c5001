// Lines no wider than the width given. Words are kept whole where they fit; spaces that do not break hold numbers together.
import { displayWidth } from '../display-width.ts';
import type { Span } from './spans.ts';

/** A word may change its style on the way: a link and the bracket after it. */
type Word = readonly Span[];
type Line = readonly Span[];

/** At least one line, which may be empty. */
export function wrapSpans(spans: readonly Span[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Span[] = [];
  let used = 0;
  for (const word of wordsOf(spans).flatMap((each) => pieces(each, Math.max(1, width)))) {
    const wide = widthOf(word);
    if (used > 0 && used + 1 + wide > width) {
      lines.push(line);
      [line, used] = [[], 0];
    }
    line = joined(line, word);
    used += wide + (used > 0 ? 1 : 0);
  }
  return [...lines, line];
}

export function widthOf(spans: readonly Span[]): number {
  return displayWidth(spans.map(({ text }) => text).join(''));
}

export function longestWord(spans: readonly Span[]): number {
  return Math.max(0, ...wordsOf(spans).map(widthOf));
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const words: Span[][] = [[]];
  for (const { text, style } of spans) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, style });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** A character with the marks that belong to it; an emoji is one, however many it is made of. */
const character = /\p{RGI_Emoji}|.\p{M}*/gsv;

/** A word that is wider than a line is cut between characters. */
function pieces(word: Word, width: number): readonly Word[] {
  if (widthOf(word) <= width) return [word];
  const cut: Span[][] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const segment of text.match(character) ?? []) {
      const wide = displayWidth(segment);
      if (used > 0 && used + wide > width) {
        cut.push([]);
        used = 0;
      }
      cut[cut.length - 1] = extended(cut.at(-1) ?? [], { text: segment, style });
      used += wide;
    }
  }
  return cut;
}

function joined(line: readonly Span[], word: Word): Span[] {
  const last = line.at(-1);
  if (!last) return [...word];
  const [first, ...rest] = word;
  const space = last.style === first?.style ? last.style : 'plain';
  return [...extended(extended(line, { text: ' ', style: space }), first ?? { text: '', style: 'plain' }), ...rest];
}

/** Neighbours of one style are one span. */
function extended(line: readonly Span[], next: Span): Span[] {
  const last = line.at(-1);
  return last?.style === next.style
    ? [...line.slice(0, -1), { text: last.text + next.text, style: next.style }]
    : [...line, next];
}
