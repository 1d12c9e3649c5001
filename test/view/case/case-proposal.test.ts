import { describe, expect, test } from 'vitest';
import type { Project as Card } from '../../../src/generated/card-types.ts';
import { caseOf, councilGovernance } from '../../support/case-of.ts';

const card: Card = {
  title: 'Min side',
  form: 'project',
  stage: 'planning',
  status: 'proposed',
  owner: { organisation: 'storvik' },
  people: { project_owner: 'Kommunalsjefen' },
  anchoring: { sector_leader: { heard: '2026-08-01', recommendation: 'recommends' } },
  archive: { case_number: '2026/0744' },
  cost: {
    project: [
      { year: 2027, budget: 100 },
      { year: 2028, budget: 101 },
    ],
  },
  time: { period: { start: '2027-01-01', end: '2028-12-31' } },
};

describe('whose proposal it is', () => {
  test('the secretariat’s own points stand as they are', () => {
    const { proposal } = caseOf(card, { type: 'BP3', proposal: ['Saken utsettes.'] });
    expect(proposal.written).toEqual(['Saken utsettes.']);
  });

  test('the body recommends or decides by the routes, or has no say in such cases', () => {
    expect(caseOf(card, { type: 'BP3' }).header).toMatchObject({ part: 'recommends', decider: 'Ledelsen' });
    expect(caseOf(card, { type: 'BP3' }, { meeting: { body: 'l' } }).header.part).toBe('decides');
    expect(caseOf(card, { type: 'change' }).header.part).toBe('decides');
    expect(caseOf(card, { type: 'change' }, { meeting: { body: 'l' } }).header.part).toBe('decides');
    const bodies = [...(councilGovernance.bodies ?? []), { id: 'o', name: 'Annet', kind: 'other' as const }];
    const governance = { ...councilGovernance, bodies };
    expect(caseOf(card, { type: 'BP3' }, { governance, meeting: { body: 'o' } }).header.part).toBe('outside');
  });
});

describe('when the case is sent back', () => {
  const governance = { ...councilGovernance, requirement_set: 'full' };

  test('when the card lacks more than three of the things that the stage requires', () => {
    const found = caseOf(card, { type: 'BP3' }, { governance }).proposal;
    expect(found.returned).toBe('lacks');
    expect(found.lacks.length).toBeGreaterThan(3);
    // 6 November has passed on the day of the meeting, so the next one that it can be registered for is in March.
    expect(found.back.again).toEqual({ date: '2027-03-11', deadline: '2027-02-05' });
  });

  test('when the sector leader does not recommend it, whatever else is there', () => {
    const against: Card = { ...card, anchoring: { sector_leader: { recommendation: 'does_not_recommend' } } };
    expect(caseOf(against, { type: 'BP3' }).proposal.returned).toBe('not_recommended');
    expect(caseOf(against, { type: 'budget' }).proposal.returned).toBe('not_recommended');
    expect(caseOf(against, { type: 'stop' }).proposal.returned).toBeNull();
  });

  test('three lacks become conditions, and a fourth sends the case back', () => {
    const asking = (...fields: readonly string[]) => ({
      ...councilGovernance,
      requirement_set: 'own',
      requirement_sets: [{ id: 'own', fields: fields.map((field) => ({ field, from: 'execution' as const })) }],
    });
    const three = caseOf(card, { type: 'BP3' }, { governance: asking('risks', 'alternatives', 'contract') }).proposal;
    expect([three.returned, three.lacks.map(({ args }) => args.field)]).toEqual([
      null,
      ['risks', 'alternatives', 'contract'],
    ]);
    const four = asking('risks', 'alternatives', 'contract', 'resources');
    expect(caseOf(card, { type: 'BP3' }, { governance: four }).proposal.returned).toBe('lacks');
    // A change opens no stage, so what the next one requires does not stand in its way.
    expect(caseOf(card, { type: 'change' }, { governance: four }).proposal).toMatchObject({
      returned: null,
      lacks: [],
    });
  });
});

describe('the money that is granted', () => {
  const shared: Card = {
    ...card,
    participants: [
      { organisation: 'storvik', share: 50 },
      { organisation: 'nesfjord', share: 50 },
    ],
  };

  test('at BP3 the frame is the planned cost, per year and per payer, and the parts sum to the whole', () => {
    const { grant } = caseOf(shared, { type: 'BP3' }).proposal;
    expect(grant).toMatchObject({ amount: 201, before: null });
    expect(grant?.years.map(({ year, amount }) => [year, amount])).toEqual([
      [2027, 100],
      [2028, 101],
    ]);
    expect(grant?.shares.map(({ name, amount }) => [name, amount])).toEqual([
      ['Storvik kommune', 101],
      ['nesfjord', 100],
    ]);
  });

  test('what the card asks for itself goes before the plan, and then nobody knows the years', () => {
    const { grant } = caseOf({ ...shared, request: { type: 'BP3', frame: 300 } }, { type: 'BP3' }).proposal;
    expect(grant).toMatchObject({ amount: 300, years: [] });
    expect(grant?.shares.map(({ amount }) => amount)).toEqual([150, 150]);
  });

  test('at BP1 and BP2 there is a rough cost and no frame, unless one is asked for', () => {
    const concept: Card = { ...card, stage: 'concept' };
    expect(caseOf(concept, { type: 'BP2' }).proposal).toMatchObject({ grant: null, estimate: 201 });
    const asked: Card = { ...concept, request: { type: 'BP2', frame: 20 } };
    expect(caseOf(asked, { type: 'BP2' }).proposal.grant?.amount).toBe(20);
  });

  test('a change grants what is above the frame, and the payers share the increase', () => {
    const decided = { id: 'V1', card: 'min-side', type: 'BP3' as const, outcome: 'approved' as const, frame: 181 };
    const meetings = { '2026-05-01': { body: 'l', decisions: [decided] } };
    const { grant } = caseOf(
      { ...shared, status: 'active', stage: 'execution' },
      { type: 'change' },
      { meetings },
    ).proposal;
    expect(grant).toMatchObject({ amount: 201, before: 181 });
    expect(grant?.shares.map(({ amount }) => amount)).toEqual([10, 10]);
  });

  test('a stop frees what is left of the frame, when somebody knows it', () => {
    const decided = { id: 'V1', card: 'min-side', type: 'BP3' as const, outcome: 'approved' as const, frame: 181 };
    const meetings = { '2026-05-01': { body: 'l', decisions: [decided] } };
    const spent: Card = { ...card, cost: { project: [{ year: 2026, budget: 100, actual: 80 }], stopping: 7 } };
    expect(caseOf(spent, { type: 'stop' }, { meetings }).proposal.stop).toEqual({ remaining: 101, cost: 7 });
    expect(caseOf(card, { type: 'stop' }, { meetings }).proposal.stop).toEqual({ remaining: null, cost: null });
  });
});

test('conditions that are not met stand over, and those that are do not', () => {
  const conditions = [
    { text: 'Avklar driften.', due: '2026-11-01' },
    { text: 'Kutt omfanget.', met: '2026-10-01' },
  ];
  const { conditions: open } = caseOf({ ...card, conditions }, { type: 'BP3' }).proposal;
  expect(open.map(({ text, state }) => [text, state])).toEqual([['Avklar driften.', 'overdue']]);
});

test('who reports back, and when: the project owner at the body’s next meeting, else by the end of the work', () => {
  expect(caseOf(card, { type: 'BP3' }).proposal.back).toMatchObject({
    who: 'Kommunalsjefen',
    as: 'project_owner',
    date: '2027-03-11',
  });
  const governance = { ...councilGovernance, meetings: [] };
  const { back } = caseOf({ ...card, people: { responsible: 'Rektor' } }, { type: 'BP3' }, { governance }).proposal;
  expect(back).toEqual({ who: 'Rektor', as: 'responsible', date: null, again: null, end: '2028-12-31' });
});

test('a pilot that is over is judged by its outcome; one that goes on is not', () => {
  const pilot: Card = { ...card, form: 'pilot', status: 'active', stage: 'execution', pilot: { end: '2026-08-31' } };
  expect(caseOf(pilot, { type: 'change' }).proposal.pilot).toBe('open');
  expect(caseOf({ ...pilot, pilot: { end: '2027-08-31' } }, { type: 'change' }).proposal.pilot).toBeNull();
  const scaled: Card = { ...pilot, pilot: { end: '2026-08-31', outcome: 'scale' } };
  expect(caseOf(scaled, { type: 'BP6' }).proposal.pilot).toBe('scale');
});
