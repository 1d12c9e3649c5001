// A whole page: what the browser must know, the ways in, the document, and the ways out.
import type { Blocks } from '../blocks.ts';
import { escapeHtml } from '../escape/html.ts';
import { plainText } from '../headings-in.ts';
import { blocksHtml, headingHtml } from './blocks-html.ts';
import type { HtmlContext } from './html-context.ts';
import { inlinesHtml } from './inlines-html.ts';
import { styleSheet } from './style-sheet.ts';

/** A page of the same site. */
export interface NamedPage {
  readonly text: string;
  readonly file: string;
}

/** The site that a page belongs to. */
export interface PageSite {
  /** The ways from this page: where all are listed, and those that belong closest to it. */
  readonly links: readonly NamedPage[];
  /** Who the site is for. */
  readonly notice: string;
}

export interface PageParts {
  readonly blocks: Blocks;
  readonly policy: string;
  /** The document had a table of contents: it stays on paper too. */
  readonly keepsContents: boolean;
  readonly site: PageSite | null;
}

export function pageHtml({ blocks, policy, keepsContents, site }: PageParts, context: HtmlContext): string {
  const { pages: words, speak } = context.catalogue;
  const hasTitle = blocks[0]?.kind === 'heading';
  const title = escapeHtml(plainText(context.headings[0]?.text ?? [])).trim() || words.untitled;
  const head = hasTitle ? headingHtml(context) : `<h1>${title}</h1>`;
  const main = blocksHtml(hasTitle ? blocks.slice(1) : blocks, context);
  return `${[
    '<!doctype html>',
    `<html lang="${speak.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${styleSheet}</style>`,
    '</head>',
    '<body id="top">',
    `<a class="skip" href="#main">${escapeHtml(words.skip)}</a>`,
    '<header>',
    ...siteHtml(site, words.site),
    head,
    '</header>',
    ...contentsHtml(keepsContents, context),
    '<main id="main" tabindex="-1">',
    main,
    '</main>',
    `<footer><p>${escapeHtml(words.footer)}</p><p><a href="#top">${escapeHtml(words.toTop)}</a></p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function siteHtml(site: PageSite | null, name: string): readonly string[] {
  if (site === null) return [];
  const links = site.links.map(({ text, file }) => `<li><a href="${escapeHtml(file)}">${escapeHtml(text)}</a></li>`);
  const ways = `<nav class="site" aria-label="${escapeHtml(name)}"><ul>${links.join('')}</ul></nav>`;
  return [`<p class="notice">${escapeHtml(site.notice)}</p>`, ...(links.length === 0 ? [] : [ways])];
}

/** A page with fewer parts is seen at a glance. */
const fewestParts = 4;

function contentsHtml(onPaper: boolean, context: HtmlContext): readonly string[] {
  const { pages: words } = context.catalogue;
  const links = context.headings
    .filter(({ level }) => level === 2)
    .map(({ id, text }) => [id, inlinesHtml(text.map(asText), context, ' ')] as const)
    .filter(([, words]) => words !== '');
  if (links.length < fewestParts && !onPaper) return [];
  return [
    `<nav class="${onPaper ? 'toc paper' : 'toc'}" aria-labelledby="contents">`,
    `<p id="contents">${escapeHtml(words.contents)}</p>`,
    '<ul>',
    ...links.map(([id, text]) => `<li><a href="#${id}">${text}</a></li>`),
    '</ul>',
    '</nav>',
  ];
}

/** A link holds no other link. */
function asText<T extends { readonly kind: string }>(inline: T) {
  return inline.kind === 'link' ? { ...inline, kind: 'text' as const } : inline;
}
