// The agenda paper as data: what is asked of whom, who may be disqualified, what the body is told, and what did not get onto the list.
import { describe, expect, test } from 'vitest';
import type { AgendaItem, Project as Card, Governance, Meeting } from '../../../src/generated/card-types.ts';
import { agendaView } from '../../../src/view/papers/agenda-view.ts';
import { meetingFacts } from '../../../src/view/papers/meeting-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const governance: Governance = {
  bodies: [
    {
      id: 'council',
      name: 'Rådet',
      kind: 'council',
      leader: 'Rådsleder',
      quorum: 2,
      members: [
        { role: 'Rådsleder', field: 'helse', municipality: 'storvik' },
        { role: 'Rektor', appointed: '2027-01-01' },
        { role: 'Arkivleder' },
      ],
    },
    { id: 'secretariat', name: 'Sekretariatet', kind: 'secretariat' },
    { id: 'board', name: 'Styret', kind: 'management' },
  ],
  sectors: [{ id: 'helse', name: 'Helse' }],
  secretariat: {
    mandate: { adopted: { date: '2026-01-01' }, types: ['pilot'], max_per_case: 500000, frame_per_year: 900000 },
  },
  routing: [
    { name: 'small', below: 500000, forms: ['pilot'], bodies: ['secretariat'] },
    { name: 'middle', below: 3000000, bodies: ['secretariat', 'council'] },
    { name: 'large', from: 3000000, bodies: ['secretariat', 'council', 'board'] },
  ],
  meetings: [
    { date: '2026-12-10', body: 'council', deadline_registration: '2026-11-06', deadline_status: '2026-11-20' },
    { date: '2027-03-11', body: 'council' },
    { date: '2027-01-05', body: 'board' },
  ],
  requirement_set: 'register',
};

const priced = (amount: number): Card => ({
  title: 'X',
  owner: { organisation: 'storvik' },
  status: 'proposed',
  stage: 'planning',
  cost: { project: [{ year: 2027, kind: 'external', budget: amount }] },
  anchoring: { sector_leader: { heard: '2026-10-01', recommendation: 'recommends' } },
  submitter: { role: 'Arkivleder', date: '2026-10-05' },
});

interface World {
  readonly projects?: Readonly<Record<string, Card>>;
  readonly agenda?: readonly AgendaItem[];
  readonly meetings?: Readonly<Record<string, Meeting>>;
  readonly meeting?: Meeting;
}

function agendaOf({ projects = {}, agenda = [], meetings = {}, meeting = {} }: World) {
  const facts = reportFactsOf({
    governance,
    settings: { name: 'Test', organisations: [{ id: 'storvik', name: 'Storvik kommune' }] },
    projects,
    meetings: {
      ...meetings,
      '2026-12-10': { date: '2026-12-10', body: 'council', status: 'planned', agenda, ...meeting },
    },
  });
  const found = facts.portfolio.meetings.find(({ id }) => id === '2026-12-10');
  if (!found) throw new Error('no meeting');
  return agendaView(meetingFacts(facts, found));
}

describe('the head', () => {
  test('has the dates of the plan, and the members of the day', () => {
    const { head, deadlines, members } = agendaOf({
      meeting: { time: '09.00', place: 'Rådhuset', secretary: 'Koordinator' },
    });
    expect(head).toEqual({
      date: '2026-12-10',
      body: 'Rådet',
      status: 'planned',
      time: '09.00',
      place: 'Rådhuset',
      secretary: 'Koordinator',
      quorum: 2,
    });
    expect(deadlines).toEqual({ registration: '2026-11-06', status: '2026-11-20' });
    expect(members).toEqual([
      { role: 'Rådsleder', field: 'Helse', organisation: 'Storvik kommune', isLeader: true },
      { role: 'Arkivleder', field: null, organisation: null, isLeader: false },
    ]);
  });

  test('a body that nobody knows has neither members nor a quorum', () => {
    const { head, members, information } = agendaOf({ meeting: { body: 'nobody' }, projects: { a: priced(1000000) } });
    expect([head.body, head.quorum, members, information.waiting]).toEqual(['nobody', null, [], []]);
  });
});

describe('the cases', () => {
  test('say whether the body decides, recommends or only hears of it', () => {
    const { cases } = agendaOf({
      projects: { a: priced(1000000), b: priced(3000000), c: { ...priced(100000), form: 'pilot' } },
      agenda: [
        { case: '1/26', card: 'a', type: 'BP3' },
        { case: '2/26', card: 'b', type: 'BP3' },
        { card: 'c', type: 'BP3' },
      ],
    });
    expect(cases.map(({ place, number, amount, decider }) => [place, number, amount, decider])).toEqual([
      [1, '1/26', 1000000, { part: 'decides', name: 'Rådet' }],
      [2, '2/26', 3000000, { part: 'recommends', name: 'Styret' }],
      [3, null, 100000, { part: 'outside', name: 'Sekretariatet' }],
    ]);
  });

  test('tell the stages that the decision stands between, and what the sector leader says', () => {
    const { submitter: _, ...card } = priced(1000000);
    const { cases } = agendaOf({
      projects: {
        a: { ...card, stage: 'concept' },
        b: { ...card, anchoring: {} },
        c: { ...card, anchoring: { sector_leader: { heard: '2026-10-01' } } },
      },
      agenda: [
        { card: 'a', type: 'BP2' },
        { card: 'b', type: 'stop' },
        { card: 'c' },
        { title: 'Møteplan' },
        { card: 'gone' },
      ],
    });
    expect(cases.map(({ asks, hearing }) => [asks?.passage ?? asks?.type ?? null, hearing])).toEqual([
      [{ from: 'concept', to: 'planning', gate: 'BP2' }, 'recommends'],
      ['stop', 'not_heard'],
      [{ from: 'planning', to: 'execution', gate: 'BP3' }, 'heard'],
      [null, null],
      [null, null],
    ]);
    expect(cases[4]).toMatchObject({ title: 'gone', project: null, amount: null, decider: null });
  });

  test('about no card keep their own words; a line that only names the cases below it has none', () => {
    const { shortCases } = agendaOf({
      projects: { a: priced(1) },
      agenda: [
        { case: '1/26', title: 'Inntak' },
        { case: '1/26', card: 'a', type: 'BP3' },
        {
          case: '2/26',
          title: 'Møteplan',
          proposal: ['Planen vedtas.'],
          questions: ['Er fire nok?'],
          assessment: 'Ja.',
        },
      ],
    });
    expect(shortCases).toEqual([
      {
        number: '2/26',
        title: 'Møteplan',
        proposal: ['Planen vedtas.'],
        assessment: 'Ja.',
        questions: ['Er fire nok?'],
        list: null,
      },
    ]);
  });
});

test('a member who stands on a card is reminded, in the cases of the meeting only', () => {
  const { close } = agendaOf({
    projects: { a: priced(1), b: { ...priced(1), submitter: { role: 'Rektor' } }, c: priced(1) },
    agenda: [
      { case: '1/26', card: 'a', type: 'BP3' },
      { card: 'b', type: 'BP3' },
    ],
  });
  expect(close.map(({ number, project, members }) => [number, project.id, members])).toEqual([
    ['1/26', 'a', [{ role: 'Arkivleder', as: ['submitter.role'] }]],
    [null, 'b', [{ role: 'Rektor', as: ['submitter.role'] }]],
  ]);
});

describe('for information', () => {
  const condition = (due: string | undefined, met?: string) => ({
    decision: '2026-09-17/V1',
    text: `innen ${due}`,
    ...(due && { due }),
    ...(met && { met }),
  });

  test('conditions that are overdue, or due before the body meets again', () => {
    const { information } = agendaOf({
      projects: {
        a: {
          ...priced(1),
          conditions: [
            condition('2027-03-10'),
            condition('2026-11-21'),
            condition('2026-12-10'),
            condition('2027-03-11'),
            condition('2026-10-01', '2026-10-01'),
            condition(undefined),
          ],
        },
      },
    });
    expect(information.conditions.map(({ due, when }) => [due, when])).toEqual([
      ['2026-11-21', 'overdue'],
      ['2026-12-10', 'before_meeting'],
      ['2027-03-10', 'before_next'],
    ]);
    expect([information.laterConditions, information.nextMeeting, information.lastMeeting]).toEqual([
      2,
      '2027-03-11',
      null,
    ]);
  });

  test('what the secretariat has decided since the last meeting of this body', () => {
    const decision = (id: string, body?: string) => ({
      id,
      card: 'a',
      type: 'BP3' as const,
      outcome: 'approved' as const,
      ...(body && { body }),
    });
    const { information } = agendaOf({
      projects: { a: { ...priced(400000), form: 'pilot', status: 'active', stage: 'execution' } },
      meetings: {
        '2026-05-01': { date: '2026-05-01', body: 'secretariat', status: 'held', decisions: [decision('V1')] },
        '2026-09-17': {
          date: '2026-09-17',
          body: 'council',
          status: 'held',
          decisions: [decision('V2', 'secretariat')],
        },
        '2026-10-20': {
          date: '2026-10-20',
          body: 'secretariat',
          status: 'held',
          decisions: [{ ...decision('V3'), reason: 'Liten.' }],
        },
        '2026-12-01': { date: '2026-12-01', body: 'secretariat', status: 'planned', decisions: [decision('V4')] },
      },
    });
    expect(information.lastMeeting).toBe('2026-09-17');
    expect(information.decided.map(({ date, reason, limit }) => [date, reason, limit])).toEqual([
      ['2026-10-20', 'Liten.', null],
    ]);
    expect(information.mandate?.used).toBe(400000);
    expect(information.decided.map(({ amount }) => amount)).toEqual([400000]);
    // The one since the last meeting is told as decided, and not once more as use of the mandate.
    expect(information.mandate?.cases.map(({ date }) => date)).toEqual(['2026-05-01', '2026-09-17', '2026-10-20']);
    expect(information.earlierUse.map(({ date }) => date)).toEqual(['2026-05-01', '2026-09-17']);
  });

  test('what awaits the body and is not on its agenda, with why', () => {
    const late = { ...priced(1000000), submitter: { role: 'Rektor', date: '2026-11-07' } };
    const { information } = agendaOf({
      projects: {
        'in-time': { ...priced(1000000), submitter: { role: 'Rektor', date: '2026-11-06' } },
        late,
        'not-heard': { ...priced(1000000), anchoring: {} },
        'on-agenda': late,
        'for-others': { ...late, form: 'pilot', cost: { project: [{ year: 2027, kind: 'external', budget: 1 }] } },
        untitled: Object.fromEntries(Object.entries(priced(1000000)).filter(([key]) => key !== 'title')),
      },
      agenda: [{ card: 'on-agenda', type: 'BP3' }],
    });
    const waiting = information.waiting.map(({ id, late: isLate, notHeard, lacks }) => [
      id,
      isLate?.since ?? null,
      notHeard[0] ?? null,
      lacks.length,
    ]);
    expect(waiting).toEqual([
      ['in-time', null, 'finance_director', 0],
      ['late', '2026-11-07', 'finance_director', 0],
      ['not-heard', null, 'sector_leader', 0],
      ['untitled', null, 'finance_director', 1],
    ]);
  });

  test('a project that costs more than its frame comes up, with how much', () => {
    const { information } = agendaOf({
      projects: { a: { ...priced(1010000), status: 'active', stage: 'execution' } },
      meetings: {
        '2026-09-17': {
          date: '2026-09-17',
          body: 'council',
          status: 'held',
          decisions: [{ id: 'V1', card: 'a', type: 'BP3', outcome: 'approved', frame: 1000000 }],
        },
      },
    });
    expect(information.waiting).toMatchObject([
      { id: 'a', because: 'frame_exceeded', above: 10000, asks: { type: 'change' }, notHeard: [] },
    ]);
  });
});

test('a change tells how much more it asks for, and that nobody was heard about it', () => {
  const approved = (frame: number) => ({
    '2026-10-20': {
      date: '2026-10-20',
      body: 'council',
      status: 'held' as const,
      decisions: [{ id: 'V1', card: 'a', type: 'BP3' as const, outcome: 'approved' as const, frame }],
    },
  });
  const asked = (frame: number, heard: string) => {
    const anchoring = { sector_leader: { heard, recommendation: 'recommends' as const } };
    const a: Card = { ...priced(2000000), stage: 'execution', status: 'active', anchoring };
    const [found] = agendaOf({
      projects: { a },
      agenda: [{ case: '1/26', card: 'a', type: 'change' }],
      meetings: approved(frame),
    }).cases;
    return [found?.raise, found?.hearing];
  };
  expect(asked(1500000, '2026-10-01')).toEqual([{ more: 500000, to: 2000000 }, 'not_heard']);
  expect(asked(2000000, '2026-11-01')).toEqual([null, 'recommends']);
});

test('the list tells what each paper proposes', () => {
  const refused: Card = {
    ...priced(2000000),
    anchoring: { sector_leader: { heard: '2026-10-01', recommendation: 'does_not_recommend' } },
  };
  const { cases } = agendaOf({
    projects: { a: refused, b: priced(1000000) },
    agenda: [
      { case: '1/26', card: 'a', type: 'BP3' },
      { case: '2/26', card: 'b', type: 'stop' },
      { case: '3/26', card: 'b', type: 'BP3', proposal: ['Ja.'] },
      { case: '4/26', title: 'Møteplan' },
    ],
  });
  expect(cases.map(({ proposal }) => proposal)).toEqual(['return', 'stop', 'written', null]);
});

test('a proposal for one of two that exclude each other says which case it stands against, and the others do not', () => {
  const { cases } = agendaOf({
    projects: {
      a: { ...priced(1_000_000), links: { excludes: ['b', 'c', 'd'] } },
      b: priced(1_000_000),
      c: { ...priced(1_000_000), short_name: 'Ce' },
      d: { ...priced(1_000_000), status: 'stopped' },
      e: priced(1_000_000),
    },
    agenda: [
      { case: '1/26', card: 'a', type: 'prioritise' },
      { case: '2/26', card: 'b', type: 'prioritise' },
      { case: '3/26', card: 'e', type: 'prioritise' },
      { case: '4/26', card: 'a', type: 'stop' },
    ],
  });
  expect(cases.map(({ onlyWithout }) => onlyWithout)).toEqual([
    [
      { number: '2/26', name: 'X' },
      { number: null, name: 'Ce' },
    ],
    [{ number: '1/26', name: 'X' }],
    [],
    [],
  ]);
});
