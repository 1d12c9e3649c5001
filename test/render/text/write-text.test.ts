import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Blocks } from '../../../src/render/blocks.ts';
import {
  bullets,
  callout,
  chart,
  code,
  column,
  details,
  heading,
  link,
  paragraph,
  sample,
  strong,
  table,
  text,
} from '../../../src/render/build-blocks.ts';
import { chalkPaint } from '../../../src/render/text/chalk-paint.ts';
import { writeText } from '../../../src/render/text/write-text.ts';
import { hostileText } from '../hostile-text.ts';

const shape = (a: string, b: string): Blocks => [
  heading(1, a),
  paragraph([text(a), strong(b), code(a), link(a, b), link(a, `https://example.no/${b}`)]),
  bullets([a, [paragraph(a), bullets([b])]]),
  callout('warning', a, b),
  details(a, [heading(3, b), sample(`${a}\n${b}`)]),
  table(
    [a, column(b, 'right')],
    [
      [a, '1'],
      [b, b],
    ],
    a,
  ),
];

test('nothing in a document can act on the terminal', () => {
  const property = fc.property(hostileText, hostileText, (a, b) => {
    for (const paint of [undefined, chalkPaint()]) {
      const own = writeText(shape(a, b), paint && { paint }).replace(/\u001B\[\d+m/g, '');
      expect(own).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    }
  });
  fc.assert(property, { numRuns: 150 });
});

/** Packages disagree about the width of rare characters; in a table that shows as a line a column too wide. */
const commonText = hostileText.filter((value) => /^[\p{ASCII}\p{Script=Latin}]*$/u.test(value));

test('lines of words are no wider than the terminal', () => {
  const width = fc.integer({ min: 30, max: 100 });
  const property = fc.property(hostileText, hostileText, commonText, commonText, width, (a, b, c, d, most) => {
    const words = [heading(2, a), paragraph([a, strong(b), code(b)]), bullets([a, b])];
    const written = writeText([...words, table(['A', 'B'], [[c, d]])], { width: most });
    for (const line of written.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(most);
  });
  fc.assert(property, { numRuns: 150 });
});

test('colours do not change where lines break', () => {
  const blocks = shape('Et langt navn på en sak som går over flere linjer', 'og litt til');
  expect(writeText(blocks, { width: 40, paint: chalkPaint() }).replace(/\u001B\[\d+m/g, '')).toBe(
    writeText(blocks, { width: 40 }),
  );
});

test('long and hostile cells take no time', () => {
  const started = performance.now();
  for (const each of [':: ', '`` `', '👩‍👧', '\u0000', '_']) writeText([table(['A'], [[each.repeat(2000)]])]);
  writeText([
    table(
      ['A', 'B'],
      Array.from({ length: 2000 }, (_, index) => [`Sak ${index}`, 'x']),
    ),
  ]);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

test('a chart is left out, and numbers are never broken', () => {
  const drawn = chart({ kind: 'pie', slices: [{ label: 'a', value: 1 }] }, 't', 'd', 'n');
  const sums = table(
    ['Navn', column('Sum i hele perioden', 'right')],
    [['Et ganske langt navn på en sak', '12\u00A0500\u00A0000\u00A0kr']],
  );
  expect(writeText([drawn, sums], { width: 30 })).toBe(
    [
      'Navn                Sum i hele',
      '                      perioden',
      '─'.repeat(30),
      'Et ganske langt  12\u00A0500\u00A0000\u00A0kr',
      'navn på en sak',
      '',
    ].join('\n'),
  );
});
