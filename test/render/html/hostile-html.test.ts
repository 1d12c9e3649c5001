// Text from cards in every place of a page: it is shown as it was written, and the page is built the same whatever it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import type { Blocks } from '../../../src/render/blocks.ts';
import {
  bullets,
  callout,
  code,
  details,
  heading,
  link,
  linkToFile,
  linkToHeading,
  paragraph,
  quote,
  sample,
  strong,
  table,
} from '../../../src/render/build-blocks.ts';
import { oneLine } from '../../../src/render/escape/one-line.ts';
import { visible } from '../../../src/render/escape/visible.ts';
import { writeHtml } from '../../../src/render/html/write-html.ts';
import { hostileText } from '../hostile-text.ts';
import { documentOf, faultsOf, sha256 } from './page-of.ts';

const catalogue = await loadCatalogue('nb', 'NOK');
const shown = (text: string): string => visible(oneLine(text)).trim();
const someText = hostileText.filter((text) => shown(text) !== '' && !/[●▲■]/.test(text));
const page = (blocks: Blocks): string => writeHtml(blocks, { catalogue, sha256 });

const everywhere = (a: string, b: string): Blocks => [
  heading(1, a, a),
  paragraph([a, strong(b), code(a), link(b, `https://example.no/${a}`), link(a, b)]),
  paragraph([linkToHeading(b, a), linkToFile(a, b), linkToFile(a, `${b}.html`)]),
  heading(2, ['x', b], b),
  bullets([a, [paragraph(b), bullets([a])]]),
  table([a, b], [[a, [strong(b)]]], a),
  quote(b),
  callout('important', a, b),
  details(a, [sample(`${a}\n${b}`, b)]),
];

/** The elements of a page and the names of their attributes; how wide a column is follows from its words. */
function skeleton(html: string): string {
  const tags = [...documentOf(html).querySelectorAll('*')].filter((each) => each.tagName !== 'A');
  const names = (each: Element) => [...each.attributes].map(({ name }) => name);
  return tags
    .map(
      (each) => `${each.tagName}[${names(each).filter((name) => !(name === 'class' && /^T[DH]$/.test(each.tagName)))}]`,
    )
    .join(' ');
}

test('text never becomes marks, and every page keeps what it promises', () => {
  const plain = skeleton(page(everywhere('x', 'y')));
  const property = fc.property(someText, someText, (a, b) => {
    const html = page(everywhere(a, b));
    expect(skeleton(html)).toBe(plain);
    expect(faultsOf(html)).toEqual([]);
  });
  fc.assert(property, { numRuns: 60 });
});

test('text reads as it was written', () => {
  const property = fc.property(someText, someText, (a, b) => {
    const document = documentOf(page([heading(1, a), paragraph(b)]));
    expect(document.querySelector('h1')?.textContent).toBe(shown(a));
    expect(document.title).toBe(oneLine(shown(a)));
    expect(document.querySelector('main p')?.textContent).toBe(shown(b));
  });
  fc.assert(property, { numRuns: 100 });
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<!--',
  '&lt;script&gt;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
])('%s stays text', (text) => {
  const html = page(everywhere(text, text));
  expect(faultsOf(html)).toEqual([]);
  expect(documentOf(html).querySelector('h1')?.textContent).toBe(text);
  expect(documentOf(html).querySelectorAll('a[href^=javascript], a[href^=data]').length).toBe(0);
});
