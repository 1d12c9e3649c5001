// What the description template tells the one who fills it in: a comment with a mark, so that the reader can tell it from an answer.

const opening = '<!-- portfolio: ';
const closing = '-->';

/** Lines that are shown to nobody but who edits. */
export function issueHint(texts: readonly string[]): readonly string[] {
  const lines = linesOf(texts);
  return lines.length === 0 ? [] : `${opening}${lines.join('\n')} ${closing}`.split('\n');
}

/** The lines of a hint without its marks. */
export function linesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split('\n')).map((line) => line.replaceAll(closing, '-- >').trimEnd());
}

/** Without marks, and without the lines of hints that are known; what somebody has written among them is an answer. */
export function withoutHints(lines: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const kept: string[] = [];
  let isInside = false;
  for (const line of lines) {
    const { hint, after } = partsOf(line, isInside);
    isInside = hint !== null && after === null;
    if (hint !== null && !known.has(hint.trimEnd())) kept.push(hint);
    if (after !== null) kept.push(after);
  }
  return kept;
}

interface Cut {
  /** Null: no part of a hint. */
  readonly hint: string | null;
  /** What stands behind the mark that ends the hint. Null: the hint goes on. */
  readonly after: string | null;
}

function partsOf(line: string, isInside: boolean): Cut {
  const opens = !isInside && line.startsWith(opening);
  if (!isInside && !opens) return { hint: null, after: line };
  const hint = opens ? line.slice(opening.length) : line;
  const end = hint.indexOf(closing);
  return end < 0
    ? { hint, after: null }
    : { hint: hint.slice(0, end), after: hint.slice(end + closing.length).trimStart() };
}
