// A page of HTML as a browser reads it, and what every page must keep to.
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import type { Language } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import { type HtmlWishes, writeHtml } from '../../../src/render/html/write-html.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function htmlOf(
  blocks: Blocks,
  language: Language = 'nb',
  more: Partial<HtmlWishes> = {},
): Promise<string> {
  return writeHtml(blocks, { catalogue: await loadCatalogue(language, 'NOK'), sha256, ...more });
}

export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

/** What is wrong with a page, each as a line; nothing for a page that keeps what it promises. */
export function faultsOf(html: string): readonly string[] {
  const document = documentOf(html);
  const all = [...document.querySelectorAll('*')];
  return [
    ...(html.startsWith('<!doctype html>\n<html lang="') ? [] : ['does not begin as a page']),
    ...all
      .filter((each) => /^(?:script|iframe|object|embed|img|link|base|form|input|video|audio)$/i.test(each.tagName))
      .map((each) => `has <${each.tagName}>`),
    ...all.flatMap((each) =>
      [...each.attributes]
        .filter(({ name }) => /^on|^style$|^src$|^srcset$|^formaction$/i.test(name))
        .map(({ name }) => `has ${name}=`),
    ),
    ...addressFaults(document),
    ...idFaults(all),
    ...tableFaults(document),
    ...headingFaults(document),
  ];
}

function addressFaults(document: Document): readonly string[] {
  return [...document.querySelectorAll('[href]')].flatMap((each) => {
    const address = each.getAttribute('href') ?? '';
    if (address.startsWith('#'))
      return document.getElementById(decodeURIComponent(address.slice(1))) ? [] : [`leads nowhere: ${address}`];
    return /^https:\/\/[^/]/.test(address) || /^\w[\w-]*(?:\.\w+)+$/.test(address) ? [] : [`leads to ${address}`];
  });
}

function idFaults(all: readonly Element[]): readonly string[] {
  const ids = all.map(({ id }) => id).filter((id) => id !== '');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`);
  const named = all.flatMap((each) =>
    ['aria-labelledby', 'aria-describedby'].flatMap((name) => each.getAttribute(name)?.split(' ') ?? []),
  );
  return [...twice, ...named.filter((id) => !ids.includes(id)).map((id) => `names what is not there: ${id}`)];
}

function tableFaults(document: Document): readonly string[] {
  return [...document.querySelectorAll('table')].flatMap((table) => [
    ...(table.caption?.textContent?.trim() ? [] : ['a table without a name']),
    ...(table.querySelector('thead th[scope=col]') ? [] : ['a table without headings']),
    ...(table.parentElement?.matches('[role=region][tabindex="0"]') ? [] : ['a table that does not scroll']),
  ]);
}

function headingFaults(document: Document): readonly string[] {
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => Number(each.tagName.slice(1)));
  const jumps = levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`jumps to h${level}`] : []));
  return levels.filter((level) => level === 1).length === 1 ? jumps : [...jumps, 'has not one h1'];
}
