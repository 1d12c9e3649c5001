// One chart of each kind, with given labels and numbers, for tests that hold for all kinds.
import type { Chart } from '../../../src/render/charts.ts';

type Make = (labels: readonly string[], values: readonly number[]) => Chart;

const day = (month: number) => `2027-${String(1 + (month % 12)).padStart(2, '0')}-15`;
const value = (values: readonly number[], index: number) => values[index] ?? 0;
const level = (number: number) => ([0, 1, 2, 3] as const)[Math.abs(Math.trunc(number)) % 4] ?? null;

export const kinds: Readonly<Record<string, Make>> = {
  'quadrant': (labels, values) => ({
    kind: 'quadrant',
    x: { low: labels[0] ?? '', high: labels[1] ?? '' },
    y: { low: labels[1] ?? '', high: labels[0] ?? '' },
    quadrants: [labels[0] ?? '', labels[1] ?? '', labels[2] ?? '', labels[0] ?? ''],
    points: labels.map((label, index) => ({
      label,
      x: value(values, index),
      y: value(values, index + 1),
      size: value(values, index),
    })),
    sizeMeans: labels[0] ?? '',
  }),
  'gantt': (labels) => ({
    kind: 'gantt',
    looks: { active: labels[0] ?? '', planned: labels[1] ?? '' },
    sections: [
      {
        label: labels[0] ?? '',
        tasks: labels.map((label, index) => ({
          label,
          start: day(index),
          end: '2028-01-31',
          ...(index > 0 && { state: (['done', 'active', 'critical', 'milestone'] as const)[index % 4] ?? 'done' }),
        })),
      },
    ],
  }),
  'standing bars': (labels, values) => ({
    kind: 'bars',
    categories: labels,
    categoryUnit: labels[0] ?? '',
    unit: labels[0] ?? '',
    bars: values,
    line: values.toReversed(),
    lineName: labels[0] ?? '',
  }),
  'lying bars': (labels, values) => ({
    kind: 'bars',
    lying: true,
    categories: labels,
    unit: labels[0] ?? '',
    bars: values,
    line: values.toReversed(),
    lineName: labels[0] ?? '',
  }),
  'bars and what is wanted': (labels, values) => ({
    kind: 'bars',
    lying: true,
    categories: labels,
    unit: labels[0] ?? '',
    bars: values,
    wanted: labels.map((_, index) => (index === 1 ? null : [value(values, index), value(values, index + 1)])),
    wantedName: labels[0] ?? '',
  }),
  'fan': (labels, values) => ({
    kind: 'fan',
    categories: labels,
    unit: labels[0] ?? '',
    low: values,
    middle: values.toReversed(),
    high: values,
    frame: values,
    names: { low: labels[0] ?? '', middle: labels[1] ?? '', high: labels[2] ?? '', frame: labels[0] ?? '' },
  }),
  'pie': (labels, values) => ({
    kind: 'pie',
    slices: labels.map((label, index) => ({ label, value: value(values, index) })),
  }),
  'matrix': (labels, values) => ({
    kind: 'matrix',
    rows: labels,
    columns: labels,
    rowsAre: labels[0] ?? '',
    columnsAre: labels[1] ?? '',
    means: labels[0] ?? '',
    cells: labels.map((_, row) =>
      labels.map((text, column) => ({ text, level: level(value(values, row + column)), isQuiet: column === 0 })),
    ),
  }),
  'trend': (labels, values) => ({
    kind: 'trend',
    unit: labels[0] ?? '',
    points: labels.map((label, index) => ({ label, date: day(index), value: value(values, index) })),
    limit: { name: labels[0] ?? '', value: value(values, 0) },
  }),
};
