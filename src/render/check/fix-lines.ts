// What was mended, one line each: where, what stood there, and what stands there now.
import { escapeTerminal } from '../escape/terminal.ts';

interface FixedFile {
  readonly file: string;
  readonly edits: readonly { readonly line: number; readonly before: string; readonly after: string }[];
}

export function fixLines(files: readonly FixedFile[]): readonly string[] {
  return files.flatMap(({ file, edits }) =>
    edits.map(({ line, before, after }) => escapeTerminal(`${file}:${line} ${short(before)} → ${short(after)}`)),
  );
}

const widest = 60;

function short(text: string): string {
  const characters = [...text];
  return characters.length > widest ? `${characters.slice(0, widest).join('')}…` : text;
}
