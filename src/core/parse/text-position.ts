// From an offset in a text to the line and column that people and editors count: both from 1, columns in characters.

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly starts: readonly number[];
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { starts };
}

export function positionAt(text: string, { starts }: LineIndex, offset: number): TextPosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
}

/** The text of a line (from 1), without its line break. */
export function lineText(text: string, { starts }: LineIndex, line: number): string {
  const start = starts[line - 1] ?? text.length;
  const end = starts[line] ?? text.length + 1;
  return text.slice(start, end - 1).replace(/\r$/, '');
}
