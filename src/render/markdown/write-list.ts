// A list in Markdown from items already written. What belongs to an item is indented as far as its text.
import type { List } from '../blocks.ts';

/** Lists that follow each other differ in `marker`, 0 or 1, so that they stay apart. */
export function writeList({ ordered }: List, items: readonly string[], marker: number): string {
  const full = items.filter((item) => item !== '');
  const loose = full.some((item) => item.includes('\n\n'));
  const written = full.map((item, index) => indented(item, markOf(ordered, index, marker)));
  return written.join(loose ? '\n\n' : '\n');
}

function markOf(ordered: boolean, index: number, marker: number): string {
  return ordered ? `${index + 1}${marker === 0 ? '.' : ')'} ` : marker === 0 ? '- ' : '* ';
}

function indented(item: string, mark: string): string {
  const [first = '', ...rest] = item.split('\n');
  const space = ' '.repeat(mark.length);
  return [mark + first, ...rest.map((line) => (line === '' ? '' : space + line))].join('\n');
}
