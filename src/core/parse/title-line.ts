// The title of a card, read from its text without reading the rest as YAML: for lists where only the name counts. "" when the title is
// not one plain line.

export function titleLine(text: string): string {
  const [, written = ''] = /^title:[ \t]+(\S.*)$/m.exec(text) ?? [];
  const [, quoted] = /^"((?:[^"\\]|\\["\\/])*)"/.exec(written) ?? [];
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1');
  const [, single] = /^'((?:[^']|'')*)'/.exec(written) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  return /^["'|>&*!{[%@`#]/.test(written) ? '' : written.replace(/\s#.*$/, '').trim();
}
