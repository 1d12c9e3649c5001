import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { type PictureSince, pictureSince } from '../../../src/view/report/opening/picture-since.ts';
import { type ComparedView, sinceView } from '../../../src/view/report/since-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';
import { factsSince } from '../../support/since-of.ts';

const cost = (budget: number): NonNullable<Card['cost']> => ({ project: [{ year: 2027, budget }] });
const base: Card = { title: 'A', stage: 'concept', status: 'active', cost: cost(1_000_000) };

function compared(before: Record<string, Card>, now: Record<string, Card>): ComparedView {
  const view = sinceView(factsSince({ projects: before }, { projects: now }));
  if (view.kind !== 'compared') throw new Error(view.kind);
  return view;
}

test('without an earlier moment the view says why', () => {
  expect(sinceView(reportFactsOf({ projects: { a: base } }))).toEqual({ kind: 'unrecorded' });
});

test('nothing has happened to a card that is the same', () => {
  const view = compared({ a: base }, { a: base });
  expect([view.added, view.ended, view.removed, view.steps, view.colours, view.ends, view.places].flat()).toEqual([]);
  expect(view.cost).toMatchObject({ before: 1_000_000, now: 1_000_000, changed: [] });
});

test.each<[string, Card, Partial<ComparedView>]>([
  [
    'stage',
    { ...base, stage: 'planning' },
    { steps: [expect.objectContaining({ stage: { before: 'concept', now: 'planning' } })] },
  ],
  [
    'status',
    { ...base, status: 'on_hold' },
    { steps: [expect.objectContaining({ status: { before: 'active', now: 'on_hold' } })] },
  ],
  [
    'stopped',
    { ...base, status: 'stopped', status_reason: 'Nei.' },
    { ended: [{ id: 'a', title: 'A', status: 'stopped', reason: 'Nei.' }], steps: [] },
  ],
  [
    'colour',
    { ...base, status_report: { date: '2026-11-01', overall: { colour: 'red', comment: 'Sent.' } } },
    { colours: [{ id: 'a', title: 'A', before: null, now: 'red', cause: 'Sent.' }] },
  ],
  [
    'cost',
    { ...base, cost: cost(3_000_000) },
    {
      cost: expect.objectContaining({
        changed: [{ id: 'a', group: 'changed', isUnknown: false, before: 1_000_000, now: 3_000_000 }],
      }),
    },
  ],
])('%s', (_, now, expected) => {
  expect(compared({ a: base }, { a: now })).toMatchObject(expected);
});

test('an end is moved by days, and unknown where one side is', () => {
  const ending = (end: string): Card => ({ ...base, time: { period: { end } } });
  const view = compared({ a: ending('2027-06-30'), b: base }, { a: ending('2027-08-01'), b: ending('2027-08-01') });
  expect(view.ends).toMatchObject([
    { id: 'a', days: 32 },
    { id: 'b', before: null, days: null },
  ]);
});

test('the lines of the cost add up to what portfolio diff says', () => {
  const before: Record<string, Card> = {
    same: base,
    more: { ...base, title: 'B' },
    gone: { ...base, title: 'C', cost: cost(4_000_000) },
    stopped: { ...base, title: 'D', cost: cost(2_000_000) },
    known: { title: 'E', status: 'proposed' },
  };
  const now: Record<string, Card> = {
    same: base,
    more: { ...base, title: 'B', cost: cost(1_500_000) },
    stopped: { ...base, title: 'D', cost: cost(2_000_000), status: 'stopped' },
    known: { title: 'E', status: 'proposed', cost: cost(700_000) },
    fresh: { ...base, title: 'F', cost: cost(900_000) },
    vague: { title: 'G', status: 'proposed' },
  };
  const { cost: bridge, diff } = compared(before, now);
  expect([bridge.before, bridge.now]).toEqual([diff.changes.budget.before, diff.changes.budget.after]);
  const lines = [...bridge.changed, ...bridge.groups];
  expect(lines.reduce((sum, line) => sum + line.before, 0)).toBe(8_000_000);
  expect(lines.reduce((sum, line) => sum + line.now, 0)).toBe(4_100_000);
  expect(bridge.groups.map(({ group, projects, unknown }) => [group, projects, unknown])).toEqual([
    ['new', 2, 1],
    ['becameKnown', 1, 1],
    ['ended', 1, 0],
    ['removed', 1, 0],
    ['same', 1, 0],
  ]);
});

test('a card with another id is the same card, and has not moved', () => {
  const view = compared({ old: base }, { young: base });
  expect([view.added, view.removed, view.places, view.steps].flat()).toEqual([]);
  expect(view.kept).toBe(1);
});

test('a new stage or status is told on the first page, and a decision where nothing else has happened', async () => {
  const { report } = await loadCatalogue('nb', 'NOK');
  const told = (facts: ReturnType<typeof factsSince>) => {
    const { point: _, cost: change, ...counts } = pictureSince(facts) as PictureSince;
    return report.since.picture({ ...counts, since: 'møtet', cost: change === 0 ? null : String(change) });
  };
  const delivered = { ...base, stage: 'closing' } as const;
  const meetings = {
    '2026-09-17': { decisions: [{ id: 'V1', card: 'a', type: 'BP5', outcome: 'approved' }] },
  } as const;
  expect(
    told(factsSince({ projects: { a: delivered } }, { projects: { a: { ...delivered, stage: 'realisation' } } })),
  ).toBe('Siden møtet: 1 med ny fase eller status.');
  expect(told(factsSince({ projects: { a: delivered } }, { projects: { a: delivered }, meetings }))).toBe(
    'Siden møtet: 1 vedtak er ført, ellers er ingenting av betydning endret.',
  );
  expect(told(factsSince({ projects: { a: delivered }, meetings }, { projects: { a: delivered }, meetings }))).toBe(
    'Siden møtet: ingenting av betydning er endret.',
  );
  const stopped = factsSince({ projects: { a: base } }, { projects: { a: { ...base, status: 'stopped' } } });
  expect(pictureSince(stopped)).toMatchObject({ stopped: 1, stepped: 0 });
});

test('the first page counts what got worse apart from what got better', () => {
  const lit = (colour: 'green' | 'yellow' | 'red'): Card => ({
    ...base,
    status_report: { date: '2026-11-01', overall: { colour } },
  });
  const facts = factsSince(
    { projects: { a: lit('green'), b: lit('red'), c: lit('yellow') } },
    { projects: { a: lit('red'), b: lit('yellow'), c: lit('yellow'), d: base } },
  );
  expect(pictureSince(facts)).toMatchObject({ added: 1, removed: 0, worse: 1, better: 1, later: 0, cost: 1_000_000 });
});
