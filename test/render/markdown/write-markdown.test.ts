import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import type { Blocks } from '../../../src/render/blocks.ts';
import {
  bullets,
  callout,
  code,
  column,
  details,
  heading,
  lineBreak,
  link,
  linkToHeading,
  numberedList,
  paragraph,
  quote,
  sample,
  strong,
  table,
  text,
} from '../../../src/render/build-blocks.ts';
import { oneLine } from '../../../src/render/escape/one-line.ts';
import { visible } from '../../../src/render/escape/visible.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { hostileText } from '../hostile-text.ts';
import { parsed, shownTexts, skeleton } from './markdown-tree.ts';

/** A document with a text in every place that takes one. */
const shapes: Readonly<Record<string, (a: string, b: string) => Blocks>> = {
  headings: (a, b) => [heading(1, a), heading(6, b), paragraph('x')],
  paragraphs: (a, b) => [paragraph(a), paragraph(b), paragraph([a, lineBreak, b])],
  'runs that meet': (a, b) => [
    paragraph([text(a), strong(b), text(a)]),
    paragraph([strong(a), text(b), strong(a), strong(b)]),
    paragraph([text(a), link(b, 'https://example.no'), text(a)]),
    paragraph([code(a), code(b), text(a), code(b)]),
    paragraph([strong(a), link(b, 'https://example.no'), code(a), strong(b)]),
  ],
  lists: (a, b) => [
    bullets([a, b]),
    bullets([[paragraph(a), numberedList([b, a])]]),
    numberedList([a, [quote(b), paragraph(a)]]),
  ],
  quotes: (a, b) => [
    quote(a),
    quote([paragraph(a), bullets([b])]),
    callout('note', a, b),
    callout('warning', 'x', [table(['A'], [[b]])]),
  ],
  tables: (a, b) => [
    table(
      [a, column(b, 'right')],
      [
        [a, b],
        [
          [strong(a), b],
          [a, lineBreak, b],
        ],
        [[link(a, 'https://example.no')]],
      ],
      a,
    ),
    table([a], [[b]]),
  ],
  folds: (a, b) => [details(a, b), details([strong(a), code(b)], [heading(3, a), sample(`${a}\n${b}`, 'yaml')])],
  'links inside': (a, b) => [heading(2, ['x', a], 'here'), paragraph([linkToHeading(b, 'nowhere')])],
};

const shown = (value: string): string => visible(oneLine(value)).trim();
const someText = hostileText.filter((value) => shown(value) !== '');

test.each(Object.entries(shapes))('%s: text never becomes marks', (_, shape) => {
  const property = fc.property(someText, someText, (a, b) => {
    expect(skeleton(writeMarkdown(shape(a, b)))).toBe(skeleton(writeMarkdown(shape('x', 'x'))));
  });
  fc.assert(property, { numRuns: 250 });
});

test('text reads as it was written', () => {
  const property = fc.property(someText, someText, someText, (a, b, c) => {
    const root = parsed(writeMarkdown([paragraph([a, strong(b), c])]));
    const read = textOf(root).replaceAll('\u200B', '');
    expect(oneLine(read)).toBe(oneLine([a, b, c].map((each) => visible(oneLine(each))).join('')).trim());
  });
  fc.assert(property, { numRuns: 250 });
});

test('code reads as it was written, in a table too', () => {
  const property = fc.property(someText, (a) => {
    for (const block of [paragraph([code(a)]), table(['A'], [[[code(a)]]])]) {
      const read = textOf(parsed(writeMarkdown([block]))).replaceAll('\u200B', '');
      expect(read.replace(block.kind === 'table' ? /^A/ : '', '').trim()).toBe(shown(a));
    }
  });
  fc.assert(property, { numRuns: 500 });
});

test('nobody is mentioned, nothing is referred to, and no address becomes a link', () => {
  const property = fc.property(fc.constantFrom(...Object.values(shapes)), someText, someText, (shape, a, b) => {
    for (const each of shownTexts(writeMarkdown(shape(a, b)))) expect(each).not.toMatch(/@\w|#\d|gh-\d|www\.|:\/\//i);
  });
  fc.assert(property, { numRuns: 250 });
});

test('links lead to headings by their anchors on GitHub', () => {
  const markdown = writeMarkdown([
    paragraph([linkToHeading('til sak 2', 'b'), ' ', linkToHeading('ingen', 'c')]),
    heading(2, 'Sak', 'a'),
    heading(2, 'Sak', 'b'),
  ]);
  expect(markdown).toBe('[til sak 2](#sak-1) ingen\n\n## Sak\n\n## Sak\n');
});

test.each([
  ['javascript:alert(1)', 'x\n'],
  ['http://example.no', 'x\n'],
  ['https://user:word@example.no', 'x\n'],
  ['not an address', 'x\n'],
  ['https://example.no/a b?c=1&d="(e)', '[x](https://example.no/a%20b?c=1&amp;d=%22%28e%29)\n'],
])('a link to %s', (url, markdown) => {
  expect(writeMarkdown([paragraph([link('x', url)])])).toBe(markdown);
});

test('no address ends its link', () => {
  const property = fc.property(hostileText, (a) => {
    const tree = skeleton(writeMarkdown([table(['A'], [[['x', link('x', `https://example.no/${a}`), 'x']]])]));
    expect(tree).toMatch(
      /^root\(table\(tableRow\(tableCell\(text\)\) tableRow\(tableCell\(text link https:\/\/example\.no\/\S*\(text\) text\)\)\)\)$/,
    );
  });
  fc.assert(property, { numRuns: 250 });
});

test('a wide table is not padded', () => {
  const markdown = writeMarkdown([table(['A', column('B', 'right')], [['x'.repeat(110), 'y']])]);
  expect(markdown).toBe(`| A | B |\n| --- | --: |\n| ${'x'.repeat(110)} | y |\n`);
});

test('what reads well as it is, stays as it is', () => {
  const plain = 'Kr 4,5 mill. (2027–2029) – «R&D», snake_case, 5 < 6 > 4; spørsmål? Ja! 50 % + 3 = 8: a/b.';
  expect(writeMarkdown([paragraph(plain)])).toBe(`${plain}\n`);
});
