// Text inside HTML, between tags or in a value between double quotes: no text becomes a tag, an attribute or a reference, and nothing
// invisible hides in it.
import { oneLine } from './one-line.ts';
import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return visible(oneLine(text)).replace(/[&<>"']/g, (found) => entities[found] ?? found);
}

/** Line by line as it is written, for what stands in <pre>. */
export function escapeHtmlLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string): string {
  return visible(line).replace(/[&<>"']/g, (found) => entities[found] ?? found);
}
