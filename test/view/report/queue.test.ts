import { describe, expect, test } from 'vitest';
import { queueView } from '../../../src/view/report/queue-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const benefit = { id: 'G1', name: 'Gevinst' };
const facts = reportFactsOf({
  strategy: { adopted: { date: '2025-12-04' }, period: { from: 2026, to: 2028 }, goals: [{ id: 'M1', text: 'Mål' }] },
  governance: {
    bodies: [
      { id: 'rad', name: 'Rådet' },
      { id: 'sek', name: 'Sekretariatet', kind: 'secretariat' },
    ],
    secretariat: { mandate: { types: ['pilot'], max_per_case: 500000, frame_per_year: 1000000 } },
    meetings: [{ date: '2026-12-10' }, { date: '2027-03-11' }, { date: '2026-09-17' }],
    reporting: { max_age_days: 100 },
  },
  projects: {
    'forslag-a': { title: 'A', stage: 'idea', status: 'proposed' },
    'forslag-b': {
      title: 'B',
      stage: 'planning',
      status: 'proposed',
      anchoring: { sector_leader: { heard: '2026-10-01', recommendation: 'does_not_recommend', remark: 'Vent.' } },
      benefits: [benefit],
    },
    'gammel': {
      title: 'G',
      stage: 'planning',
      status: 'stopped',
      status_reason: 'For dyrt.',
      lessons: [{ text: 'Spør først.', theme: 'bruk' }],
    },
    'i-gang': {
      title: 'I',
      stage: 'execution',
      status: 'active',
      benefits: [
        { ...benefit, owner: 'Leder', indicator: { unit: 'dager' } },
        { ...benefit, id: 'G2' },
      ],
      conditions: [{ decision: '2026-09-17/V1', text: 'Vis planen.', due: '2026-10-01' }],
    },
    'forsok': {
      title: 'F',
      form: 'pilot',
      stage: 'execution',
      status: 'active',
      pilot: { hypothesis: 'Det virker.', end: '2026-08-31', outcome: 'open' },
    },
  },
  meetings: {
    '2026-09-17': {
      status: 'held',
      body: 'rad',
      decisions: [
        {
          id: 'V1',
          card: 'i-gang',
          type: 'BP3',
          outcome: 'approved_with_conditions',
          case: '5/26',
          conditions: [{ text: 'Vis plan.' }],
        },
        {
          id: 'V2',
          card: 'forslag-b',
          type: 'BP2',
          outcome: 'approved_with_conditions',
          conditions: [{ text: 'Avklar driften.', due: '2027-01-01' }],
        },
        { id: 'V3', card: 'forsok', body: 'sek', type: 'BP3', outcome: 'approved', frame: 600000 },
      ],
    },
    '2026-12-10': { status: 'planned', body: 'rad', agenda: [{ card: 'forslag-b', case: '9/26', type: 'BP3' }] },
  },
});
const view = queueView(facts);

describe('the queue', () => {
  test('has the agenda first, and tells what a proposal lacks in the stage that it asks for', () => {
    const [first, second] = view.proposals;
    expect(first).toMatchObject({
      id: 'forslag-b',
      agenda: { date: '2026-12-10', case: '9/26' },
      remark: 'Vent.',
      recommendation: 'does_not_recommend',
    });
    expect(first?.lacks.map(({ code }) => code)).toContain('benefit-without-owner');
    expect(first?.lacks.map(({ code }) => code)).not.toContain('stage-beyond-decision');
    expect(second).toMatchObject({ id: 'forslag-a', agenda: null, heard: null });
  });

  test('keeps conditions open until they are met, also those that no card follows up', () => {
    expect(view.conditions.open).toMatchObject([
      { id: 'i-gang', overdue: true, decision: '5/26', followedUp: true },
      { id: 'forslag-b', overdue: false, decision: '2026-09-17/V2', followedUp: false },
    ]);
  });

  test('shows stopped projects with the reason, and the newest decision first', () => {
    expect(view.halted).toEqual([{ id: 'gammel', title: 'G', status: 'stopped', reason: 'For dyrt.', decided: null }]);
    expect(view.decisions.map(({ card, body }) => [card?.id, body])).toEqual([
      ['forsok', 'Sekretariatet'],
      ['forslag-b', 'Rådet'],
      ['i-gang', 'Rådet'],
    ]);
  });

  test('measures the secretariat against its mandate', () => {
    expect(view.mandate).toMatchObject({
      used: 600000,
      left: 400000,
      cases: [{ id: 'forsok', limit: 'not_adopted' }],
    });
  });

  test('works out each prerequisite, with the fact that decides it', () => {
    const met = Object.fromEntries(view.prerequisites.map((each) => [each.name, each.met]));
    expect(met).toEqual({
      strategy: true,
      criteria: false,
      balance: false,
      realistic: false,
      followUp: false,
      meetings: true,
      changes: false,
      benefits: false,
    });
    expect(view.prerequisites.find(({ name }) => name === 'benefits')?.facts).toEqual({ benefits: 2, complete: 1 });
  });

  test('tells of pilots past their end, and of lessons', () => {
    expect(view.learning.pilots).toMatchObject([{ id: 'forsok', overdue: true }]);
    expect(view.learning.lessons).toEqual([{ id: 'gammel', title: 'G', text: 'Spør først.', theme: 'bruk' }]);
  });

  test('counts what is unknown', () => {
    expect(view.quality).toMatchObject({ live: 4, withoutCost: 4 });
    expect(view.knots).toMatchObject({ projects: 4, benefits: 3, owned: 1 });
  });
});
