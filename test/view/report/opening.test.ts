import { expect, test } from 'vitest';
import { openingView } from '../../../src/view/report/opening-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const criteria = [{ id: 'k', name: 'K', weight: 1 }];
const light = (colour: 'red' | 'green', action?: string) => ({
  date: '2026-11-01',
  overall: { colour, comment: 'Leverandøren svarer ikke', ...(action ? { action } : {}) },
});
const recommended = { sector_leader: { heard: '2026-08-01', recommendation: 'recommends' as const } };

const facts = reportFactsOf({
  projects: {
    gate: {
      title: 'Porten',
      status: 'proposed',
      stage: 'planning',
      anchoring: recommended,
      scores: { k: { score: 4 } },
      cost: { project: [{ year: 2027, budget: 2_000_000 }] },
    },
    poor: {
      title: 'Den dyre',
      status: 'proposed',
      stage: 'planning',
      scores: { k: { score: 2 } },
      cost: {
        project: [{ year: 2027, budget: 9_000_000 }],
        operation: [{ year: 2028, amount: 400_000, financed: false }],
      },
      conditions: [
        { text: 'Avklar driften', due: '2026-10-01' },
        { text: 'Innfridd', met: '2026-10-01' },
      ],
      links: { excludes: ['gate'] },
    },
    red: {
      title: 'Den røde',
      status: 'active',
      stage: 'execution',
      status_report: light('red', 'Ny plan'),
      cost: { estimate: { likely: 1_000_000 } },
    },
    pilot: { title: 'Prøven', form: 'pilot', status: 'active', stage: 'execution', pilot: { end: '2026-09-01' } },
    over: { title: 'Ferdig', status: 'completed', stage: 'done', cost: { estimate: { likely: 7_000_000 } } },
  },
  meetings: {
    '2026-12-10': {
      date: '2026-12-10',
      body: 'council',
      status: 'planned',
      agenda: [
        { case: '1/26', card: 'gate', type: 'BP3' },
        { case: '2/26', card: 'poor', type: 'BP3' },
        { case: '3/26', title: 'Prioritering', type: 'prioritise' },
        { case: '4/26', title: 'Møteplan' },
      ],
    },
  },
  strategy: { criteria },
  governance: { escalation: ['Leder', 'Eier', 'Sektor'] },
  capacity: { frames: [{ year: 2027, amount: 3_000_000 }] },
});
const view = openingView(facts);

test('the agenda comes first, in its order; then what should have been on it', () => {
  expect(view.decisions.map((each) => [each.kind, 'case' in each ? each.case : null])).toEqual([
    ['case', '1/26'],
    ['case', '2/26'],
    ['frame', '3/26'],
    ['other', '4/26'],
    ['red', null],
    ['pilot', null],
  ]);
});

test('a case tells what has to be clear first, from the card and the frame', () => {
  const poor = view.decisions[1];
  expect(poor?.kind === 'case' && poor.obstacles.filter(({ kind }) => kind !== 'errors')).toEqual([
    { kind: 'condition', text: 'Avklar driften', due: '2026-10-01', isOverdue: true },
    { kind: 'frame' },
    { kind: 'operation', year: 2028, amount: 400_000 },
    { kind: 'notHeard' },
  ]);
  expect(poor?.kind === 'case' && poor.rivals.map(({ id }) => id)).toEqual(['gate']);
});

test('the picture counts what is not over, and never takes an unknown cost for zero', () => {
  expect(view.picture).toMatchObject({
    projects: 5,
    ended: 1,
    active: { count: 2, sum: 1_000_000, unknown: 1 },
    proposed: { count: 2, sum: 11_000_000, unknown: 0 },
  });
  expect(view.picture.lights.red.map(({ id }) => id)).toEqual(['red']);
  expect(view.picture).toMatchObject({ inside: [{ id: 'gate' }], fits: 0 });
  expect(view.picture.firstOutside).toMatchObject({ id: 'poor', lacks: [{ year: 2027, amount: 8_000_000 }] });
});

test('key figures leave out what is over, but for the table of statuses', () => {
  expect(view.keyFigures.byStage.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(view.keyFigures.byStatus.map(({ key, count }) => [key, count])).toEqual([
    ['active', 2],
    ['proposed', 2],
    ['completed', 1],
  ]);
  expect(view.keyFigures.bySize.map(({ key, count }) => [key, count])).toEqual([
    ['small', 3],
    ['unknown', 1],
  ]);
});
