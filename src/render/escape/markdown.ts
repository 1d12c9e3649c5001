// Text that GitHub's Markdown shows as it was written, in a paragraph, a list or a cell of a table. Only what Markdown would read as
// marks is escaped, so that the source reads well too.
import { breakReferences, noWidth } from './break-references.ts';
import { oneLine } from './one-line.ts';
import { visible } from './visible.ts';

/** Safe inside a line that begins with something else. Spaces around it stay. */
export function escapeInline(text: string): string {
  return breakReferences(shown(text))
    .replace(/[\\`*~$|[\]]|<(?=[a-z/!?])/gi, '\\$&')
    .replace(/([\p{L}\p{N}]?)(_+)(?=([\p{L}\p{N}]?))/gu, escapeUnderscores)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(noWidth, '&#8203;');
}

/** Inside a word they are no marks: cost_project. */
function escapeUnderscores(found: string, before: string, run: string, after: string): string {
  return before !== '' && after !== '' ? found : before + run.replaceAll('_', '\\_');
}

/** The same inside the HTML that Markdown allows. */
export function escapeHtmlInline(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    $: '&#36;',
  };
  return breakReferences(shown(text))
    .replace(/[&<>"$]/g, (found) => entities[found] ?? found)
    .replaceAll(noWidth, '&#8203;');
}

/** A line that begins no heading, list, quote, rule or table. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:[-+=](?=[-+= \t]|$)|#{1,6}(?=[ \t]|$)|>|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2');
}

/** Text as code; backticks inside it are fenced in. In a table, where a pipe cannot follow a backslash, such text is not code. */
export function codeSpan(text: string, inTable = false): string {
  const content = shown(text);
  if (content.trim() === '') return '';
  if (inTable && content.includes('\\|')) return escapeInline(text);
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(shortestMissing(runs.map((run) => run.length)));
  const space = /^[ `]|[ `]$/.test(content) ? ' ' : '';
  return `${fence}${space}${inTable ? content.replaceAll('|', '\\|') : content}${space}${fence}`;
}

function shortestMissing(lengths: readonly number[]): number {
  let length = 1;
  while (lengths.includes(length)) length += 1;
  return length;
}

function shown(text: string): string {
  return visible(oneLine(text));
}
