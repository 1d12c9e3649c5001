// What holds for the drawing of every kind of chart, whatever its words and numbers are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/render/build-blocks.ts';
import { drawChart } from '../../../src/render/svg/draw-chart.ts';
import { hostileText } from '../hostile-text.ts';
import { kinds } from './charts.ts';
import { boxes, drawn, parsed, speak, words } from './drawn.ts';

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 0.005, 1e-7, 1e21, 1e300, -1e300, Number.NaN, Infinity, -Infinity),
);
const names = (count: number) => Array.from({ length: count }, (_, index) => `Kategori nummer ${index + 1}`);

/** Elements and attributes that show something, run something, or fetch something. */
const known = new Set(['svg', 'title', 'desc', 'rect', 'circle', 'path', 'text', 'tspan']);

function expectSound(svg: string): void {
  const root = parsed(svg);
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null|="[^"]*\d[eE][+-]?\d/);
  expect(svg.match(/="-?\d+\.\d{3,}/)).toBeNull();
  const outside = boxes(svg).filter(
    ({ left, right, top, bottom }) => !(left >= -1 && right <= width + 1 && top >= -1 && bottom <= height + 1),
  );
  expect(outside).toEqual([]);
  for (const element of root.querySelectorAll('*')) {
    expect(known).toContain(element.nodeName);
    for (const { name } of element.attributes) expect(name).not.toMatch(/^(?:on|style$|href|xlink)/);
  }
  expect([...root.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['c1-t', 'c1-d']);
}

describe.each(Object.entries(kinds))('%s', (_, make) => {
  test('has a title and a description that the picture is named by', () => {
    const root = parsed(drawn(make(['a', 'b', 'c'], [1, 2, 3]), 'Penger per år', 'Søylene er <penger>.'));
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector(`#${root.getAttribute('aria-labelledby')}`)?.textContent).toBe('Penger per år');
    expect(root.querySelector(`#${root.getAttribute('aria-describedby')}`)?.textContent).toBe('Søylene er <penger>.');
  });

  test.each<[string, readonly string[], readonly number[]]>([
    ['nothing', [], []],
    ['one', ['Alene'], [3]],
    ['all the same', ['a', 'b', 'c'], [5, 5, 5]],
    ['all zero', ['a', 'b', 'c'], [0, 0, 0]],
    ['negative', ['a', 'b', 'c'], [-3, -1.5, -200]],
    ['on both sides of zero', ['a', 'b', 'c'], [-3, 8, 0]],
    ['huge', ['a', 'b'], [1e300, 5e14]],
    ['tiny', ['a', 'b'], [1e-9, 2e-7]],
    ['no numbers', ['a', 'b', 'c'], [Number.NaN, Infinity, -Infinity]],
    ['too few numbers', ['a', 'b', 'c'], [1]],
    ['sixty', names(60), names(60).map((_each, index) => index)],
    ['long words', [`${'lang '.repeat(90)}`, 'x'.repeat(500), 'Ø'.repeat(300)], [1, 2, 3]],
  ])('%s: sound, and the same bytes twice', (_case, labels, values) => {
    const svg = drawn(make(labels, values));
    expectSound(svg);
    expect(drawn(make(labels, values))).toBe(svg);
  });

  test('any words and any numbers', () => {
    const labels = fc.array(hostileText, { maxLength: 5 });
    fc.assert(
      fc.property(labels, fc.array(number, { maxLength: 6 }), hostileText, (given, values, title) => {
        expectSound(drawn(make(given, values), title, title));
      }),
      { numRuns: 25 },
    );
  });

  test('markup from a card is words', () => {
    const evil = '</text></svg><script>alert(1)</script>';
    const svg = drawn(make([evil, '"><b>x', '&lt;'], [1, 2, 3]), evil, evil);
    expect(svg).not.toContain('<script');
    expect(parsed(svg).querySelector('title')?.textContent).toBe(evil);
  });
});

test('an id that could end its attribute or name two things is made harmless', () => {
  const block = chart({ kind: 'pie', slices: [] }, 'Tittel', 'Mer', '');
  const root = parsed(drawChart(block, 'a" b', speak));
  expect(root.getAttribute('aria-labelledby')).toBe('a--b-t');
  expect(root.querySelector('#a--b-t')?.textContent).toBe('Tittel');
});

test('a chart with nothing to draw is a dash', () => {
  expect(words(drawn({ kind: 'bars', categories: [], unit: 'kr', bars: [] }))).toEqual(['–']);
  expect(
    words(drawn({ kind: 'gantt', sections: [{ label: 'I gang', tasks: [{ label: 'a', start: 'snart', end: '' }] }] })),
  ).toEqual(['–']);
});
