// bash cuts words at = and :, so that --lang=nn comes as three words. Put together again, they are what the person wrote.

export interface RejoinedWords {
  readonly words: readonly string[];
  /** How much of the last word the shell keeps by itself: candidates leave it out. */
  readonly kept: number;
}

export function rejoinedWords(pieces: readonly string[]): RejoinedWords {
  const words: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const isSign = /^[=:]+$/.test(piece);
    if (words.length > 0 && (isSign || isOpen)) words.push(`${words.pop() ?? ''}${piece}`);
    else words.push(piece);
    isOpen = isSign;
  }
  const last = words.at(-1) ?? '';
  const piece = pieces.at(-1) ?? '';
  return { words, kept: /^[=:]+$/.test(piece) ? last.length : last.length - piece.length };
}
