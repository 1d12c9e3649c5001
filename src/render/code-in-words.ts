// Our own sentences set field keys in backticks; here they become code, so that no writer shows the marks.
import type { Inline } from './blocks.ts';
import { code, text } from './build-blocks.ts';

export function codeInWords(sentence: string): readonly Inline[] {
  return sentence
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`') ? code(part.slice(1, -1)) : text(part),
    );
}
