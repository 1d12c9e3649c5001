// Cuts the text of a YAML file into one text for each key at its left edge, without reading what stands beneath: two revisions with
// the same text for a key hold the same value there. Promises null for any file that is not plainly of that form.

/** Left out: what stands at the edge and belongs to no value. */
const aside = /^(?:#.*|[ \t]*)$/;
const keyLine = /^([A-Za-z_][\w-]*):(?:[ \t]|$)/;
/** Lines of the value above: indented, or an item of a list that stands at the edge. */
const continued = /^(?: |- |-$)/;

/** Key -> its lines, the key's own first. null: read the whole file instead. */
export function topLevelSections(text: string): ReadonlyMap<string, string> | null {
  if (/\t|\r(?!\n)/.test(text)) return null;
  const sections = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const key = keyLine.exec(line)?.[1];
    if (key !== undefined) {
      if (sections.has(key)) return null;
      open = [line];
      sections.set(key, open);
    } else if (open !== null && continued.test(line)) open.push(line);
    else if (!aside.test(line)) return null;
    // An empty line may be a part of running text.
    else if (open !== null && !line.startsWith('#')) open.push('');
  }
  return new Map([...sections].map(([key, lines]) => [key, `${withoutEmptyEnd(lines).join('\n')}\n`]));
}

function withoutEmptyEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
