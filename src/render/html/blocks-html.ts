// Blocks as HTML, one after the other; those with nothing in them are left out.
import type { Block, Blocks, Callout, Details, List } from '../blocks.ts';
import { escapeHtmlLines } from '../escape/html.ts';
import { chartHtml } from './chart-html.ts';
import type { HtmlContext } from './html-context.ts';
import { inlinesHtml } from './inlines-html.ts';
import { tableHtml } from './table-html.ts';

export function blocksHtml(blocks: Blocks, context: HtmlContext): string {
  return blocks
    .map((block) => blockHtml(block, context))
    .filter((html) => html !== '')
    .join('\n');
}

function blockHtml(block: Block, context: HtmlContext): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(context);
    case 'paragraph':
      return wrapped('p', inlinesHtml(block.text, context));
    case 'list':
      return listHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'quote':
      return wrapped('blockquote', blocksHtml(block.blocks, context));
    case 'callout':
      return calloutHtml(block, context);
    case 'details':
      return detailsHtml(block, context);
    case 'sample':
      return `<pre tabindex="0"><code>${escapeHtmlLines(block.text)}</code></pre>`;
    case 'chart':
      return chartHtml(block, context);
    case 'rule':
      return '<hr>';
    case 'pageBreak':
      return '<hr class="sheet">';
  }
}

/** By its place alone, which holds its words. */
export function headingHtml(context: HtmlContext): string {
  const { id, level, text } = context.next.heading();
  const words = inlinesHtml(text, context, ' ');
  return words === '' ? '' : `<h${level} id="${id}">${words}</h${level}>`;
}

function wrapped(tag: string, inside: string): string {
  return inside === '' ? '' : `<${tag}>${inside}</${tag}>`;
}

/** An item of one paragraph needs no mark of a paragraph. */
function listHtml({ ordered, items }: List, context: HtmlContext): string {
  const written = items.map((item) => {
    const [first, ...rest] = item;
    if (first?.kind !== 'paragraph') return blocksHtml(item, context);
    const words = inlinesHtml(first.text, context);
    return rest.length === 0 ? words : [words, blocksHtml(rest, context)].filter((part) => part !== '').join('\n');
  });
  const full = written.filter((item) => item !== '').map((item) => `<li>${item}</li>`);
  const tag = ordered ? 'ol' : 'ul';
  return full.length === 0 ? '' : `<${tag}>\n${full.join('\n')}\n</${tag}>`;
}

function calloutHtml({ tone, title, blocks }: Callout, context: HtmlContext): string {
  const words = inlinesHtml(title, context, ' ');
  const parts = [words === '' ? '' : `<p class="tone">${words}</p>`, blocksHtml(blocks, context)];
  const inside = parts.filter((part) => part !== '').join('\n');
  return inside === '' ? '' : `<div class="callout ${tone}">\n${inside}\n</div>`;
}

function detailsHtml({ summary, blocks }: Details, context: HtmlContext): string {
  const inside = blocksHtml(blocks, context);
  if (inside === '') return '';
  const words = inlinesHtml(summary, context, ' ') || context.catalogue.pages.untitled;
  return `<details>\n<summary>${words}</summary>\n${inside}\n</details>`;
}
