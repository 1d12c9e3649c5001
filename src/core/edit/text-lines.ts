// Lines of a text by offset, and which comment lines belong to what stands above them.

/** Without its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** As the first line ends. */
export function newlineOf(text: string): string {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** What stands before an offset on its line is nothing but blanks. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** From the end of a line to the end of the last comment line below it that is indented further than `column`. */
export function endWithNotes(text: string, end: number, column: number): number {
  let reached = end;
  for (let at = text.indexOf('\n', end) + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = line.length - line.trimStart().length;
    if (line[indent] === '#' && indent > column) reached = at + line.length;
    else if (indent < line.length) break;
  }
  return reached;
}
