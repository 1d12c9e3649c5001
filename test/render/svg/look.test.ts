// What a reader finds in the drawings: amounts, names and marks where they belong.
import { expect, test } from 'vitest';
import type { GanttTask } from '../../../src/render/charts.ts';
import { palette } from '../../../src/render/svg/palette.ts';
import { drawn, parsed, words } from './drawn.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('standing bars: amounts as Norwegians write them, the name of the frame, and a dashed line', () => {
  const svg = drawn({
    kind: 'bars',
    categories: ['2027', '2028'],
    unit: 'mill. kr',
    bars: [1234.5, -20],
    line: [900, 900],
    lineName: 'Ramme',
  });
  expect(words(svg).map(plain)).toEqual(
    expect.arrayContaining(['mill. kr', '1 234,5', '−20', '2027', '2028', 'Ramme']),
  );
  expect(parsed(svg).querySelectorAll('[stroke-dasharray]')).toHaveLength(1);
});

test('bars are as long as their amounts, and negative ones go the other way from zero', () => {
  const svg = drawn({ kind: 'bars', categories: ['a', 'b', 'c'], unit: 'kr', bars: [10, 20, -10] });
  const bars = [...parsed(svg).querySelectorAll(`rect[fill="${palette.bar}"]`)];
  const [a, b, c] = bars.map((bar) => ({
    y: Number(bar.getAttribute('y')),
    height: Number(bar.getAttribute('height')),
  }));
  expect(b?.height).toBeCloseTo(2 * (a?.height ?? 0), 1);
  expect(c?.height).toBeCloseTo(a?.height ?? 0, 1);
  expect(c?.y).toBeCloseTo((a?.y ?? 0) + (a?.height ?? 0), 1);
});

test('bubbles: the area follows the size, and a dashed edge tells that it is unknown', () => {
  const axis = { low: 'lav', high: 'høy' };
  const points = [
    { label: '1', x: 0.1, y: 0.1, size: 1 },
    { label: '2', x: 0.5, y: 0.5, size: 0.25 },
    { label: '3', x: 0.9, y: 0.9, size: null },
  ];
  const svg = drawn({
    kind: 'quadrant',
    x: axis,
    y: axis,
    quadrants: ['a', 'b', 'c', 'd'],
    points,
    sizeMeans: 'Areal er kostnad.',
  });
  const circles = [...parsed(svg).querySelectorAll('circle')];
  expect(circles.map((circle) => [circle.getAttribute('r'), circle.hasAttribute('stroke-dasharray')])).toEqual([
    ['32', false],
    ['16', false],
    ['11', true],
  ]);
  expect(words(svg)).toContain('Areal er kostnad.');
});

test('roadmap: a bar from start to end in time, years above, and a diamond for a date alone', () => {
  const tasks: readonly GanttTask[] = [
    { label: 'Portal', start: '2027-01-01', end: '2027-12-31' },
    { label: 'Arkiv', start: '2028-01-01', end: '2029-12-31', state: 'active' },
    { label: 'Vedtak', start: '2028-01-01', end: '2028-01-01', state: 'milestone' },
  ];
  const svg = drawn({ kind: 'gantt', sections: [{ label: 'I gang', tasks }] });
  const [, first, second] = [...parsed(svg).querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('x')));
  expect(words(svg)).toEqual(['2027', '2028', '2029', '2030', 'I gang', 'Portal', 'Arkiv', 'Vedtak']);
  expect(first).toBe(6);
  // 365 of 1,096 days along 468 units.
  expect(second).toBeCloseTo(6 + (365 / 1096) * 468, 1);
  expect(parsed(svg).querySelectorAll(`path[fill="${palette.limit}"]`)).toHaveLength(1);
  const looks = { active: 'i gang', planned: 'foreslått' };
  const named = drawn({ kind: 'gantt', sections: [{ label: 'Alle', tasks }], looks });
  expect(words(named).slice(-2)).toEqual(['i gang', 'foreslått']);
  const fills = [...parsed(named).querySelectorAll('rect')].map((bar) => bar.getAttribute('fill'));
  // The paper, the open bar and the filled one, then the same two beside their words.
  expect(fills).toEqual([palette.paper, palette.paper, palette.bar, palette.bar, palette.paper]);
});

test('table of colours: rows, columns and cells, and a new band where columns run out of room', () => {
  const matrix = (columns: number) =>
    drawn({
      kind: 'matrix',
      rows: ['Stor', 'Liten'],
      columns: Array.from({ length: columns }, (_, index) => String(2026 + index)),
      cells: [0, 1].map((row) =>
        Array.from({ length: columns }, () => ({ text: row === 0 ? '■ 120 %' : '50 %', level: row === 0 ? 3 : 0 })),
      ),
    });
  expect(words(matrix(2))).toEqual(['2026', '2027', 'Stor', '■ 120 %', '■ 120 %', 'Liten', '50 %', '50 %']);
  expect(words(matrix(12)).filter((text) => text === 'Stor')).toHaveLength(3);
  expect(words(matrix(12)).filter((text) => text === '■ 120 %')).toHaveLength(12);
});

test('table of colours: no word of a name is broken; where one has no room beside the cells, names stand above them', () => {
  const of = (name: string) =>
    drawn({
      kind: 'matrix',
      rows: [name, 'Innkjøp'],
      columns: ['2026', '2027', '2028', '2029'],
      rowsAre: 'Kompetanse',
      columnsAre: 'År',
      cells: [0, 1].map(() => Array.from({ length: 4 }, () => ({ text: '▲ 112 %', level: 2 as const }))),
    });
  const long = 'Virksomhetsarkitektur';
  const first = (svg: string) => Number(parsed(svg).querySelector(`rect[stroke="${palette.edge}"]`)?.getAttribute('x'));
  expect(words(of(long)).slice(0, 7)).toEqual(['År', 'Kompetanse', '2026', '2027', '2028', '2029', long]);
  expect(first(of(long))).toBe(0);
  expect(first(of('Jus'))).toBeGreaterThan(60);
});

test('over time: steps at their dates, and what was approved as a dashed line with its name', () => {
  const points = [
    { date: '2026-01-01', label: '', value: 10 },
    { date: '2026-07-02', label: '', value: 14.5 },
    { date: '2027-01-01', label: '', value: 12 },
  ];
  const svg = drawn({ kind: 'trend', unit: 'mill. kr', points, limit: { name: 'Først vedtatt', value: 10 } });
  const at = [...parsed(svg).querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeCloseTo(((at[2] ?? 0) - (at[0] ?? 0)) / 2, 0);
  expect(words(svg)).toEqual(expect.arrayContaining(['10', '14,5', '12', 'Først vedtatt']));
});

test('over time: where amounts have no room beside each other, the last one is written', () => {
  const points = [11, 12, 13].map((value) => ({ date: '2026-01-01', label: '', value }));
  const later = { date: '2026-12-31', label: '', value: 15 };
  const shown = (given: readonly (typeof later)[]) =>
    words(drawn({ kind: 'trend', unit: 'kr', points: given })).filter((text) => ['11', '12', '13'].includes(text));
  expect(shown(points)).toEqual(['13']);
  expect(shown([...points, later])).toEqual(['11']);
});

test('shares of a whole: names with amounts, bars of percent, and nothing for what is not there', () => {
  const slices = [
    { label: 'Drift', value: 3 },
    { label: 'Nytt', value: 1 },
    { label: 'Ingenting', value: 0 },
  ];
  expect(words(drawn({ kind: 'pie', slices }))).toEqual(['%', 'Drift (3)', '75', 'Nytt (1)', '25']);
});
