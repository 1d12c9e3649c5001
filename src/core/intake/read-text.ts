// Reads text so that the card can be opened again: what `check` refuses in a file (characters that control, hide or reorder text)
// is taken out and told, and a text longer than a field may be is told, never cut.
import { isBlank, type Reading, unknown, unreadable } from './reading.ts';

const limits = { line: 300, text: 10_000 } as const;
const refused =
  /[\p{Bidi_Control}\p{Surrogate}\u00AD\u200B\u2060\u3164\uFEFF\u{E0000}-\u{E007F}]|(?![\n\t])\p{Control}/gu;

/** `line` becomes one line; `text` keeps its lines and paragraphs. */
export function readText(cell: string, kind: 'line' | 'text'): Reading<string> {
  if (cell.length > 10 * limits.text) return unreadable('too-long');
  const ordinary = cell
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u00A0\u202F]/gu, ' ');
  const kept = ordinary.replace(refused, '');
  const value = kind === 'line' ? kept.replace(/\s+/gu, ' ').trim() : tidyParagraphs(kept);
  if (isBlank(value)) return unknown;
  if ([...value].length > limits[kind]) return unreadable('too-long');
  return kept === ordinary ? { value } : { value, cleaned: true };
}

function tidyParagraphs(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
