import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chart, paragraph, picture } from '../../../src/render/build-blocks.ts';
import type { BarChart, Chart, QuadrantChart } from '../../../src/render/charts.ts';
import { writeMarkdown } from '../../../src/render/markdown/write-markdown.ts';
import { hostileText } from '../hostile-text.ts';
import { mermaid } from './mermaid-in-jsdom.ts';

const dates = { start: '2027-01-01', end: '2027-06-30' };
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 0.005, 1e-7, 1e21, 0.1 + 0.2));

const kinds: Readonly<Record<string, (a: string, b: string, value: number) => Chart>> = {
  quadrant: (a, b, value) => ({
    kind: 'quadrant',
    x: { low: a, high: b },
    y: { low: b, high: a },
    quadrants: [a, b, a, b],
    points: [
      { label: a, x: value, y: 0.3 },
      { label: b, x: 1, y: value },
    ],
  }),
  gantt: (a, b) => ({
    kind: 'gantt',
    sections: [
      {
        label: a,
        tasks: [
          { label: b, ...dates },
          { label: a, ...dates, state: 'critical' },
          { label: b, ...dates, state: 'milestone' },
        ],
      },
    ],
  }),
  bars: (a, b, value) => ({ kind: 'bars', categories: [a, b], unit: a, bars: [value, 2], line: [3, value] }),
  fan: (a, b, value) => ({
    kind: 'fan',
    categories: [a, b],
    unit: b,
    low: [value, 1],
    middle: [2, value],
    high: [3, 4],
    frame: [value, 5],
  }),
  trend: (a, b, value) => ({
    kind: 'trend',
    unit: a,
    points: [
      { date: '2027-01-01', label: b, value },
      { date: '2027-06-30', label: a, value: 2 },
    ],
    limit: { name: b, value: 3 },
  }),
  pie: (a, b, value) => ({
    kind: 'pie',
    slices: [
      { label: a, value: 1 },
      { label: b, value },
    ],
  }),
};

const diagram = (drawn: Chart, title: string, description = title): string =>
  writeMarkdown([chart(drawn, title, description, 'For mange.')]);
const source = (markdown: string): string => /^```mermaid\n(.*)\n```\n$/s.exec(markdown)?.[1] ?? '';

test.each(Object.entries(kinds))('%s: Mermaid reads it, whatever the labels say', async (_, make) => {
  const property = fc.asyncProperty(hostileText, hostileText, number, async (a, b, value) => {
    const written = source(diagram(make(a, b, value), a, b));
    const harmless = source(diagram(make('x', 'y', value), 'x'));
    expect(written.split('\n')).toHaveLength(harmless.split('\n').length);
    await mermaid.parse(written);
  });
  await fc.assert(property, { numRuns: 100 });
});

const instructions = [
  'title x',
  'section x',
  'click a',
  'accTitle',
  'accDescr',
  'dateFormat x',
  '2027-01-01',
  'excludes x',
  'gantt',
  'vert',
  'call x',
  'weekday monday',
  'end',
  'topAxis',
  'inclusiveEndDates',
];

test.each(instructions)('a task may be called %s', async (label) => {
  const written = source(diagram({ kind: 'gantt', sections: [{ label, tasks: [{ label, ...dates }] }] }, label));
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(written);
  const tasks = (db as unknown as { getTasks(): { task: string; id: string }[] }).getTasks();
  expect(tasks.map(({ task, id }) => [task.replace('\u200B', '').trim(), id])).toEqual([[label, 't1']]);
});

test('coordinates, dates and values in the forms that Mermaid reads', () => {
  expect(source(diagram(kinds.quadrant?.('1', 'Høy', 0.37) as Chart, 'Verdi'))).toContain(
    '    "1": [0.37, 0.3]\n    "Høy": [1, 0.37]',
  );
  expect(source(diagram(kinds.gantt?.('Del', 'Start: «A»', 0) as Chart, 'Plan'))).toContain(
    '    section Del\n    Start ”A” :t1, 2027-01-01, 2027-06-30\n    Del :crit, t2, 2027-01-01, 2027-06-30\n    Start ”A” :milestone, t3, 2027-01-01, 0d',
  );
  expect(source(diagram(kinds.bars?.('2027', '2027', 4.5) as Chart, 'Kostnad'))).toContain(
    '    x-axis ["2027", "2027 (2)"]\n    y-axis "2027" 0 --> 4.5\n    bar [4.5, 2]\n    line [3, 4.5]',
  );
  expect(source(diagram(kinds.fan?.('2027', '2028', 2.5) as Chart, 'Vifte'))).toContain(
    '    x-axis ["2027", "2028"]\n    y-axis "2028" 0 --> 5\n    bar [2.5, 5]\n    line [2.5, 1]\n    line [2, 2.5]\n    line [3, 4]',
  );
  expect(source(diagram(kinds.pie?.('Oppvekst', 'Teknisk', -1) as Chart, 'Fordeling'))).toContain(
    '    title Fordeling\n    "Oppvekst" : 1',
  );
});

test('too much to draw gives the note, nothing to draw gives nothing', () => {
  const points = Array.from({ length: 200 }, (_, index) => ({ label: `${index}`, x: 0.5, y: 0.5 }));
  const axis = { low: 'a', high: 'b' };
  const quadrant = (few: number): Chart => ({
    kind: 'quadrant',
    x: axis,
    y: axis,
    quadrants: ['a', 'b', 'c', 'd'],
    points: points.slice(0, few),
  });
  expect(diagram(quadrant(200), 'x')).toBe('For mange.\n');
  expect(diagram(quadrant(60), 'x').length).toBeLessThan(2020);
  expect(writeMarkdown([paragraph('a'), chart(quadrant(0), 'x', 'x', 'x'), paragraph('b')])).toBe('a\n\nb\n');
});

test('a table of colours, and a chart that is extra, are left to the table beside them', () => {
  const matrix: Chart = { kind: 'matrix', rows: ['a'], columns: ['b'], cells: [[{ text: '1', level: 1 }]] };
  expect(writeMarkdown([chart(matrix, 'x', 'x', 'For mange.'), paragraph('Tabell')])).toBe('Tabell\n');
  const bars: Chart = { kind: 'bars', categories: ['a'], unit: 'kr', bars: [1] };
  expect(writeMarkdown([picture(bars, 'x', 'x'), paragraph('Tabell')])).toBe('Tabell\n');
  expect(diagram(bars, 'x')).toContain('bar [1]');
});

test('sizes and names of lines, which Mermaid has no room for, change nothing', () => {
  const quadrant = kinds.quadrant?.('1', 'Høy', 0.37) as QuadrantChart;
  const sized = { ...quadrant, points: quadrant.points.map((point) => ({ ...point, size: 0.5 })), sizeMeans: 'Areal' };
  expect(diagram(sized, 'Verdi')).toBe(diagram(quadrant, 'Verdi'));
  const bars = kinds.bars?.('a', 'b', 1) as BarChart;
  expect(diagram({ ...bars, lineName: 'Ramme' }, 'x')).toBe(diagram(bars, 'x'));
});
