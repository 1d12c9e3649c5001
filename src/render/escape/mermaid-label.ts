// Text inside a Mermaid diagram: only letters, digits and a few signs, so that no text can end a label or give an instruction.
import { oneLine } from './one-line.ts';

const longest = 40;

/** At most so many characters, cut where a word ends; never empty. Quotation marks become ”, which reads the same and ends nothing. */
export function mermaidLabel(text: string, limit = longest): string {
  const quoted = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/["«»“”„]/g, '”');
  const allowed = quoted.replace(/[^\p{L}\p{M}\p{Nd} .,()–/”-]/gu, ' ').replace(/-{2,}/g, '–');
  return cut(oneLine(allowed).trim(), limit) || '–';
}

function cut(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit).join('');
  const border = start.lastIndexOf(' ');
  return `${[...start.slice(0, border > 0 ? border : start.length)].slice(0, limit - 1).join('')}…`;
}
