// Bytes to text, or the reason why not: too large, not UTF-8, or characters that show something else than they are.
import { limits, problem, type ReadingProblem } from './reading-findings.ts';

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly ReadingProblem[];
}

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n)/u;
/** Characters that reorder or hide text: bidirectional controls (CVE-2021-42574), soft hyphen, zero-width and tag characters. */
const hidden = /[\p{Bidi_Control}\u00AD\u200B\u2060\u3164\uFEFF]|[\u{E0000}-\u{E007F}]/u;
const misleadingSpace = /:\u00A0|^[ \t]*\u00A0/mu;

export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > limits.bytes) return { text: '', problems: [fileTooLarge(bytes.length)] };
  const text = decodeUtf8(bytes);
  if (text === null) return undecodable(bytes);
  return { text, problems: findOddCharacters(text) };
}

export function fileTooLarge(bytes: number): ReadingProblem {
  return problem('file-too-large', { kilobytes: Math.ceil(bytes / 1024), limit: limits.bytes / 1024 }, 0, 0);
}

/** Removes one leading byte order mark, as editors on Windows write it. Null when the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undecodable(bytes: Uint8Array): DecodedText {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = utf16 ? '' : new TextDecoder('utf-8').decode(bytes);
  const at = Math.max(0, text.indexOf('\uFFFD'));
  return { text, problems: [problem('not-utf8', { encoding: utf16 ? 'UTF-16' : 'Latin-1' }, at)] };
}

function findOddCharacters(text: string): ReadingProblem[] {
  const found: ReadingProblem[] = [];
  const control = controls.exec(text);
  if (control) found.push(problem('control-character', { code: codePoint(control[0]) }, control.index));
  const concealed = hidden.exec(text);
  if (concealed) found.push(problem('hidden-character', { code: codePoint(concealed[0]) }, concealed.index));
  const space = misleadingSpace.exec(text);
  if (space) found.push(problem('no-break-space', {}, space.index + space[0].length - 1));
  if (!text.isWellFormed()) found.push(problem('control-character', { code: 'U+D800' }, 0));
  return found;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
