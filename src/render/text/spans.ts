// Inline runs as pieces of text that a terminal can show: escaped, with links spelled out, one list for each line between breaks.
import type { Inline, Inlines } from '../blocks.ts';
import { oneLine } from '../escape/one-line.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import type { Paint } from '../paint.ts';

export interface Span {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'accent';
}

export function spansOf(inlines: Inlines): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(...spansOfRun(inline));
  }
  return lines;
}

function spansOfRun(inline: Exclude<Inline, { kind: 'break' }>): readonly Span[] {
  const text = escapeTerminal(oneLine(inline.text));
  switch (inline.kind) {
    case 'text':
      return [{ text, style: 'plain' }];
    case 'strong':
      return [{ text, style: 'strong' }];
    case 'code':
      return [{ text, style: 'accent' }];
    case 'link':
      return 'url' in inline.to ? linkSpans(text, escapeTerminal(inline.to.url)) : [{ text, style: 'plain' }];
  }
}

function linkSpans(text: string, url: string): readonly Span[] {
  if (text === url || text.trim() === '') return [{ text: url, style: 'accent' }];
  return [
    { text: `${text} (`, style: 'plain' },
    { text: url, style: 'accent' },
    { text: ')', style: 'plain' },
  ];
}

export function paintSpans(spans: readonly Span[], paint: Paint): string {
  return spans.map(({ text, style }) => (style === 'plain' || text === '' ? text : paint[style](text))).join('');
}
