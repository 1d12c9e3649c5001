// Finds the lines of one key at the left edge of a YAML text by searching alone. Promises that two texts with the same such lines hold
// the same value there; not that the lines can be read.

/** Up to the next line that begins a key. null when the key is not there, or more than once. */
export function sectionText(text: string, key: string): string | null {
  const start = lineStart(text, `${key}:`, 0);
  if (start < 0 || lineStart(text, `${key}:`, start + 1) >= 0) return null;
  let end = text.indexOf('\n', start);
  while (end >= 0 && belongs(text.charCodeAt(end + 1))) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.slice(start) : text.slice(start, end + 1);
}

function lineStart(text: string, line: string, from: number): number {
  if (from === 0 && text.startsWith(line)) return 0;
  const before = text.indexOf(`\n${line}`, Math.max(0, from - 1));
  return before < 0 ? -1 : before + 1;
}

/** A space, a dash, a comment, an empty line, or the end of the text. */
function belongs(code: number): boolean {
  return code === 32 || code === 45 || code === 35 || code === 10 || code === 13;
}
