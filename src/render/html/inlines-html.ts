// Inline runs as HTML. Links lead to headings of the page, to documents beside it and to pages on the web with https; all others are words.
import type { Inline, Inlines, LinkTarget } from '../blocks.ts';
import { escapeHtml } from '../escape/html.ts';
import { webAddress } from '../markdown/web-address.ts';
import type { HtmlContext } from './html-context.ts';

export type InlineContext = Pick<HtmlContext, 'ids' | 'ways'>;

/** `between`: what a break becomes; "<br>", or a space where there is one line only. Breaks at the ends are left out. */
export function inlinesHtml(inlines: Inlines, context: InlineContext, between = '<br>'): string {
  const lines: string[] = [''];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push('');
    else lines.push((lines.pop() ?? '') + inlineHtml(inline, context));
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(between);
}

function inlineHtml(inline: Exclude<Inline, { kind: 'break' }>, context: InlineContext): string {
  const words = withSigns(escapeHtml(inline.text));
  switch (inline.kind) {
    case 'text':
      return words;
    case 'strong':
      return words.trim() === '' ? words : `<strong>${words}</strong>`;
    case 'code':
      return words.trim() === '' ? words : `<code>${words}</code>`;
    case 'link':
      return linkHtml(words, inline.to, context);
  }
}

const signClasses: Readonly<Record<string, string>> = { '●': 'green', '▲': 'yellow', '■': 'red' };

/** The signs of the lights in their colours; each has its own form, and the word stands beside it. */
function withSigns(words: string): string {
  return words.replace(/[●▲■]/g, (sign) => `<span class="${signClasses[sign]}">${sign}</span>`);
}

function linkHtml(words: string, to: LinkTarget, context: InlineContext): string {
  const address = addressOf(to, context);
  if (address === null) return words;
  const shown = words.trim() === '' ? address : words;
  return `<a href="${address}"${'url' in to ? ' rel="noreferrer"' : ''}>${shown}</a>`;
}

/** Safe between double quotes. */
function addressOf(to: LinkTarget, { ids, ways }: InlineContext): string | null {
  if ('url' in to) return webAddress(to.url);
  if ('file' in to) return plainName(ways.file(to.file));
  const id = ids.get(to.anchor);
  return id === undefined ? plainName(ways.anchor(to.anchor)) : `#${escapeHtml(id)}`;
}

/** Nothing in it can lead out of the folder, or be taken for a way to fetch something. */
function plainName(file: string | null): string | null {
  return file !== null && /^\w[\w-]*(?:\.\w+)+$/.test(file) ? file : null;
}
